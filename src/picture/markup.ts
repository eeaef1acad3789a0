// Elements as values, and their one way to text: everything in them is escaped here and nowhere else.

export type Attributes = Readonly<Record<string, string | number | true | undefined>>;
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Content[];
}
export type Content = Element | string;

/** An element; children that are not there (`null`, `undefined`, `false`) count for nothing. */
export const element = (
  name: string,
  attributes: Attributes,
  ...children: readonly (Content | readonly Content[] | null | undefined | false)[]
): Element => ({
  name,
  attributes,
  children: children.flatMap((child) => (child === null || child === undefined || child === false ? [] : child)),
});

/** What neither HTML nor XML may hold: controls, halves of surrogate pairs, the two non-characters. */
const NOT_TEXT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string, what: RegExp): string =>
  text
    .toWellFormed()
    .replace(NOT_TEXT, '')
    .replace(what, (char) => ENTITIES[char] ?? char);

const VOID = new Set(['img', 'meta', 'link', 'track']);
/** Elements that stand within a line of text: around them every space counts. */
const PHRASES = new Set(['a', 'bdi', 'cite', 'em', 'small', 'span', 'strong', 'time', 'tspan']);
const INDENT = '  ';

function attributesOf(attributes: Attributes, isXml: boolean): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return value === true && !isXml
        ? ` ${name}`
        : ` ${name}="${value === true ? '' : escaped(String(value), /[&<>"]/g)}"`;
    })
    .join('');
}

const isSvg = (node: Content): boolean => typeof node !== 'string' && node.name === 'svg';

function write(node: Content, isXml: boolean, indent: string): string {
  if (typeof node === 'string') return escaped(node, /[&<>]/g);
  const { name, children } = node;
  const head = `<${name}${attributesOf(node.attributes, isXml)}`;
  if (isXml && children.length === 0) return `${head}/>`;
  if (VOID.has(name)) return `${head}>`;
  // Scripts and styles hold raw text in HTML. Only data comes to a script, and it has no '<' (json-ld.ts); a style is
  // the caller's own.
  if (name === 'script' || name === 'style') return `${head}>${children.join('')}</${name}>`;
  const isLine = children.some((child) => typeof child === 'string' || PHRASES.has(child.name));
  const inner = isLine
    ? children.map((child) => write(child, isXml, indent)).join('')
    : children.map((child) => `\n${indent}${INDENT}${write(child, isXml || isSvg(child), indent + INDENT)}`).join('');
  return `${head}>${inner}${isLine || children.length === 0 ? '' : `\n${indent}`}</${name}>`;
}

export const toHtml = (node: Element): string => `${write(node, false, '')}\n`;
export const toXml = (node: Element): string => `${write(node, true, '')}\n`;
