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

interface Style { readonly strong?: true; readonly emphasis?: true; readonly href?: string }

/** Paragraphs in order; none for text without a visible character. */
export function parseRuns(text: string): Paragraph[] {
  return text.split(/\n[^\S\n]*\n\s*/).map((one) => one.trim()).filter((one) => one !== '').map(paragraph);
}

/** The visible text alone, paragraphs joined by blank lines. */
export const plainText = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map((runs) => runs.map((run) => run.text).join('')).join('\n\n');

function paragraph(text: string): Paragraph {
  const runs: Run[] = [];
  inline(text, {}, runs);
  return runs;
}

function push(runs: Run[], text: string, style: Style): void {
  if (text !== '') runs.push({ text, ...style });
}

/** One pass over `text`; each marker looks for its end in an index made once, so that no input makes it look twice. */
function inline(text: string, style: Style, runs: Run[]): void {
  const ends = { strong: lastIndex(text, '**'), emphasis: lastIndex(text, '*'), label: lastIndex(text, '](') };
  let plain = '';
  let at = 0;
  const flush = (): void => {
    push(runs, plain, style);
    plain = '';
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
    if (mark && !style[name] && at + mark.length < (mark === '**' ? ends.strong : ends.emphasis)) {
      const end = closing(text, mark, at + mark.length);
      if (end > at + mark.length) {
        flush();
        inline(text.slice(at + mark.length, end), { ...style, [name]: true }, runs);
        at = end + mark.length;
        continue;
      }
    }
    if (char === '[' && style.href === undefined && at < ends.label) {
      const link = linkAt(text, at);
      if (link) {
        flush();
        const href = linkUrl(link.target);
        inline(link.label, href === null ? style : { ...style, href }, runs);
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

const lastIndex = (text: string, mark: string): number => text.lastIndexOf(mark);

/** Where a marker closes: not after white space, not escaped, and for `*` not a `**`; -1 if nowhere. */
function closing(text: string, mark: '**' | '*', from: number): number {
  if (/\s/.test(text.charAt(from))) return -1;
  for (let at = from; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.startsWith('**', at) && mark === '*') at++;
    else if (text.startsWith(mark, at) && !/\s/.test(text.charAt(at - 1))) return at;
  }
  return -1;
}

const LONGEST_LABEL = 1000;
const LONGEST_TARGET = 2000;

/** `[label](target)` at `from`; null where there is none. Bounded, so that a row of '[' costs no more than its length. */
function linkAt(text: string, from: number): { label: string; target: string; end: number } | null {
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
  const end = text.indexOf(')', close);
  if (end < 0 || end - close > LONGEST_TARGET) return null;
  return { label: text.slice(from + 1, close), target: text.slice(close + 2, end).trim(), end: end + 1 };
}
