// Making nodes, and writing to them only where something changed: the difference between a pan that costs nothing and
// one that repaints all.

type Attributes = Readonly<Record<string, string | number>>;

function dress<E extends Element>(node: E, attributes: Attributes, children: readonly (Element | string)[]): E {
  for (const name in attributes) node.setAttribute(name, String(attributes[name]));
  node.append(...children);
  return node;
}
export const makeHtml = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Element | string)[]
): HTMLElementTagNameMap[K] => dress(document.createElement(name), attributes, children);
export const makeSvg = <K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Element[]
): SVGElementTagNameMap[K] => dress(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);

/** Sets an attribute, or removes it for null; leaves the node alone where it already is so. */
export function put(node: Element | null | undefined, name: string, value: string | number | null): void {
  if (!node) return;
  const text = value === null ? null : String(value);
  if (node.getAttribute(name) === text) return;
  if (text === null) node.removeAttribute(name);
  else node.setAttribute(name, text);
}
/** Sets several. */
export function putAll(
  node: Element | null | undefined,
  attributes: Readonly<Record<string, string | number | null>>,
): void {
  for (const name in attributes) put(node, name, attributes[name] ?? null);
}

/**
 * What we wrote last. It goes with its node, and is no copy of what stands there: a browser that translates the page
 * has put its own words in the place of ours.
 */
const written = new WeakMap<Element, string>();

/** Whether a node is to be written: what was translated stays so until another text is asked for. */
function isNew(node: Element, text: string): boolean {
  if (written.get(node) === text) return false;
  written.set(node, text);
  return true;
}

/** Writes a text where it is another one than before. */
export function putText(node: Element | null | undefined, text: string): void {
  if (node && isNew(node, text)) node.textContent = text;
}

/** As `written`: asking a node for its styles costs more than most writes. */
const styles = new WeakMap<HTMLElement, Record<string, string>>();

/**
 * Sets one style property through the CSS object model, which a strict policy allows. Nobody else sets it on this node.
 */
export function putStyle(node: HTMLElement, name: 'transform' | 'width' | 'height', value: string): void {
  let own = styles.get(node);
  if (!own) styles.set(node, (own = {}));
  if ((own[name] ?? '') === value) return;
  node.style[name] = own[name] = value;
}

/** The class that carries a group's colour; eight colours, then they repeat. */
export const groupClass = (group: number): string => (group < 0 ? 'gx' : `g${group % 8}`);
/** ` name` for a list of classes, or nothing. */
export const when = (is: boolean, name: string): string => (is ? ` ${name}` : '');
