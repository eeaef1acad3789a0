// Finds the dates inside running text. The grammar is that of written dates; here it must also be sure that the words
// are a date at all: a number is a year only where something says so, 'رجب' is a man until a day or a year makes it a month.
// Precision is worth more than recall: what could be something else is left alone.

import { readContext, sortOptions, type ReadDateOptions } from './read-date.js';
import { isName, isSure, roleAt } from './find-evidence.js';
import { evaluate } from './read-evaluate.js';
import { Grammar, type Reading } from './read-grammar.js';
import { tokenize, type Token } from './read-lexer.js';
import { Refusal, type Parts } from './read-parts.js';

export interface FoundDate {
  /** UTF-16 units, end exclusive; a word that governs the date ('منذ') belongs to it. */
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
  /** The sentence in which it stands. */
  readonly sentence: string;
}

/** Bounds the work where a page hands over a whole book. */
const MOST_CHARS = 100_000;
const SENTENCE_END = /[.!?؟…؛\n]+(?=\s|$)/g;

/** The dates of a text, in its order; relative words are resolved against the reference, years left out are the nearest to it. */
export function findDates(prose: string, options: ReadDateOptions = {}): FoundDate[] {
  const text = String(prose).slice(0, MOST_CHARS);
  const context = { ...readContext(sortOptions(options)[0]), isProse: true };
  const language = context.locale.split('-')[0] ?? '';
  const tokens = tokenize(text, context.locale, true);
  const sentences = sentencesOf(text);
  const found: FoundDate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const taken = takeOrPass(new Grammar(tokens, context), at, text, language);
    const [start = 0, end = 0] = taken ? [tokens[at]?.start, tokens[taken.to - 1]?.end] : [];
    if (taken?.edtf !== undefined) found.push({ start, end, edtf: taken.edtf, sentence: text.slice(...(sentences.find(([, last]) => last >= end) ?? [0])).trim() });
    at = taken?.to ?? at + 1;
  }
  return found;
}

const isQuiet = (token: Token | undefined): boolean => token?.kind === 'mark' || roleAt(token, 'filler') || roleAt(token, 'and');
/** Most words with which a date begins; of the quiet ones 'من', and the article of a number ('الـ17'). */
const canBegin = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && (isQuiet(token) ? roleAt(token, 'from') || (token.text === 'ال' && next?.kind === 'number') : token.kind === 'number' || token.meanings.length > 0);

/** As `take`; what cannot be reckoned, as from a reference beyond a calendar, is no date. */
function takeOrPass(...place: Parameters<typeof take>): ReturnType<typeof take> {
  try {
    return take(...place);
  } catch {
    return null;
  }
}

/** The date that begins at this very token, and the index after it; without EDTF where it is the name of something. */
function take(grammar: Grammar, from: number, text: string, language: string): { readonly to: number; readonly edtf?: string } | null {
  const { tokens, context } = grammar;
  if (!canBegin(tokens[from], tokens[from + 1])) return null;
  // What is no range of dates may still begin with one: 'في السنة الماضية إلى 2015 حادثاً'.
  for (const read of [() => grammar.expression(), () => pointOf(grammar.point())]) {
    grammar.at = from;
    const reading = read();
    let to = grammar.at;
    while (to > from && isQuiet(tokens[to - 1])) to--;
    if (!reading || to === from) continue;
    const place = { text, tokens, from, to };
    if (isName(place)) return { to };
    const value = isSure(reading, place, language) ? evaluate(reading, context) : null;
    if (value && !(value instanceof Refusal)) return { to, edtf: value.edtf };
  }
  return null;
}
const pointOf = (point: Parts | null): Reading | null => point && { kind: 'point', point };

/** Bounds of the sentences, UTF-16 units. */
function sentencesOf(text: string): [number, number][] {
  const bounds: [number, number][] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(SENTENCE_END)) {
    // The points of 'ق.م.' and of a number end nothing.
    if (mark === '.' && /(?:^|[\s.])\S$/.test(text.slice(Math.max(0, index - 2), index))) continue;
    bounds.push([from, index + mark.length]);
    from = index + mark.length;
  }
  return [...bounds, [from, text.length]];
}
