// Text to structured runs: paragraphs, `**strong**`, `*emphasis*`, `[text](url)`, a backslash to escape.
// Total: it takes any string, never loses visible text, and lets no scheme through that url.ts does not.

import { linkUrl } from './url.js';

export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly href?: string;
}
export type Paragraph = readonly Run[];

interface Style {
  readonly strong?: true;
  readonly emphasis?: true;
  readonly href?: string;
}

/** What is written in a paragraph: words, and marks with what stands in them. */
export type Node = string | (Style & { readonly nodes: readonly Node[] });

/** Paragraphs in order; none for text without a visible character. */
export const parseRuns = (text: string): Paragraph[] => parse(text, []).map((nodes) => runsOf(nodes, {}));

/** The same with the marks as they are nested. */
export const parseNodes = (text: string): (readonly Node[])[] => parse(text, []);

const runsOf = (nodes: readonly Node[], style: Style): Run[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return { text: node, ...style };
    const { nodes: inner, ...own } = node;
    return runsOf(inner, { ...style, ...own });
  });

/** The text with other addresses of its links; null leaves one as it is. */
export function withLinks(text: string, addressOf: (target: string) => string | null): string {
  const targets: Target[] = [];
  parse(text, targets);
  let written = '';
  let from = 0;
  for (const { at, end } of targets) {
    const address = addressOf(text.slice(at, end).trim())?.replaceAll(')', '%29') ?? '';
    if (address === '' || address.length > LONGEST_TARGET) continue;
    written += text.slice(from, at) + address;
    from = end;
  }
  return written + text.slice(from);
}

/** Where the address of a link stands in a text. */
interface Target {
  readonly at: number;
  readonly end: number;
}

/** `targets` is told the address of each link, in order. */
function parse(text: string, targets: Target[]): Node[][] {
  const paragraphs: Node[][] = [];
  let from = 0;
  for (const { index, 0: lines } of [...text.matchAll(/\n[^\S\n]*\n\s*/g), { index: text.length, 0: '' }]) {
    const one = text.slice(from, index);
    const nodes: Node[] = [];
    inline(one.trim(), {}, nodes, from + one.length - one.trimStart().length, targets);
    if (nodes.length > 0) paragraphs.push(nodes);
    from = index + lines.length;
  }
  return paragraphs;
}

/** The visible text alone, paragraphs joined by blank lines. */
export const plainText = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map((runs) => runs.map((run) => run.text).join('')).join('\n\n');

/**
 * Reads what begins at `offset` of the whole text, inside of the marks of `style`. No mark is read within itself, so it
 * goes no deeper than three.
 */
function inline(text: string, style: Style, nodes: Node[], offset: number, targets: Target[]): void {
  const ends = closings(text);
  let plain = '';
  let at = 0;
  const flush = (): void => {
    if (plain !== '') nodes.push(plain);
    plain = '';
  };
  const inside = (own: Style, from: number, end: number): void => {
    const inner: Node[] = [];
    inline(text.slice(from, end), { ...style, ...own }, inner, offset + from, targets);
    nodes.push({ ...own, nodes: inner });
  };
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '\\' && /[\\*[\]()]/.test(text.charAt(at + 1))) {
      plain += text.charAt(at + 1);
      at += 2;
      continue;
    }
    const mark = text.startsWith('**', at) ? '**' : char === '*' ? '*' : '';
    const name = mark === '**' ? 'strong' : 'emphasis';
    if (mark && !style[name]) {
      const from = at + mark.length;
      const end = /\s/.test(text.charAt(from)) ? -1 : (ends[name][from] ?? -1);
      if (end > from) {
        flush();
        inside({ [name]: true }, from, end);
        at = end + mark.length;
        continue;
      }
    }
    if (char === '[' && style.href === undefined) {
      const link = linkAt(text, at, ends.paren);
      if (link) {
        flush();
        targets.push({ at: offset + link.close + 2, end: offset + link.end - 1 });
        const href = linkUrl(text.slice(link.close + 2, link.end - 1).trim());
        if (href === null) inline(text.slice(at + 1, link.close), style, nodes, offset + at + 1, targets);
        else inside({ href }, at + 1, link.close);
        at = link.end;
        continue;
      }
    }
    const step = mark || char;
    plain += step;
    at += step.length;
  }
  flush();
}

interface Ends {
  readonly strong: Int32Array;
  readonly emphasis: Int32Array;
  readonly paren: Int32Array;
}

/**
 * Where '**', '*' and ')' come next, for each place; -1 where they do not. A mark closes where no white space stands
 * before it and no backslash escapes it, and '*' not in a '**'. Found once, from the end: no text costs more than its
 * length.
 */
function closings(text: string): Ends {
  const [strong, emphasis, paren] = [0, 1, 2].map(() => new Int32Array(text.length + 3).fill(-1)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (let at = text.length - 1; at >= 0; at--) {
    const char = text.charAt(at);
    const closes = char === '*' && !/\s/.test(text.charAt(at - 1));
    const isTwo = text.startsWith('**', at);
    const next = at + (char === '\\' ? 2 : 1);
    strong[at] = isTwo && closes ? at : (strong[next] ?? -1);
    emphasis[at] = closes && !isTwo ? at : (emphasis[isTwo ? at + 2 : next] ?? -1);
    paren[at] = char === ')' ? at : (paren[at + 1] ?? -1);
  }
  return { strong, emphasis, paren };
}

const LONGEST_LABEL = 1000;
const LONGEST_TARGET = 2000;

/**
 * `[label](target)` at `from`: where the label closes, and where all of it ends; null where there is none. Bounded, so
 * that a row of '[' costs no more than its length.
 */
function linkAt(
  text: string,
  from: number,
  parens: Int32Array,
): { readonly close: number; readonly end: number } | null {
  let close = -1;
  for (let at = from + 1; at < text.length && at - from < LONGEST_LABEL; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === '[') return null;
    else if (char === ']') {
      close = at;
      break;
    }
  }
  if (close <= from + 1 || text.charAt(close + 1) !== '(') return null;
  const end = parens[close] ?? -1;
  return end < 0 || end - close > LONGEST_TARGET ? null : { close, end: end + 1 };
}
