// From a text to the tokens that the grammar reads: numbers, words with their meanings, and marks. Spelling is folded
// (letters.ts); positions are those of the text as written.

import { foldLetters, foldText, isLetter, type FoldedChar } from './letters.js';
import { MONTHS, WEEKDAYS } from './read-months.js';
import { WORDS, type ReadLanguage, type Role } from './read-words.js';
import type { CalendarId } from './words.js';

export interface Meaning {
  readonly role: Role | 'monthName' | 'weekday' | 'hebrewNumber';
  /** By role: a number, a month (of 14 Hebrew names, as read-months.ts has them), a weekday (0 is Sunday) … */
  readonly value: number;
  /** Of a month's name. */
  readonly calendar?: CalendarId;
  /** Where only one language has it. */
  readonly language?: ReadLanguage | 'ckb';
}

export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** Folded. */
  readonly text: string;
  /** Of a number. */
  readonly value: number;
  /** None for a word that the lexicon lacks. */
  readonly meanings: readonly Meaning[];
  /** UTF-16 units of the text as written, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly isApart: boolean;
}

type Lexicon = ReadonlyMap<string, readonly Meaning[]>;

function add(lexicon: Map<string, Meaning[]>, phrases: string, meaning: Meaning): void {
  for (const phrase of phrases.split('|')) {
    const key = foldText(phrase);
    const known = lexicon.get(key) ?? [];
    if (key !== '' && !known.some((one) => one.role === meaning.role && one.calendar === meaning.calendar && one.language === meaning.language)) lexicon.set(key, [...known, meaning]);
  }
}

let shared: Map<string, Meaning[]> | null = null;
const byLocale = new Map<string, Lexicon>();

function sharedLexicon(): Map<string, Meaning[]> {
  if (shared) return shared;
  const lexicon = new Map<string, Meaning[]>();
  for (const { names, ...family } of MONTHS) names.forEach((phrases, i) => add(lexicon, phrases, { role: 'monthName', value: i + 1, ...family }));
  for (const language of ['ar', 'fa', 'ur', 'he', 'en'] as const) {
    WEEKDAYS[language].forEach((phrases, value) => add(lexicon, phrases, { role: 'weekday', value, language }));
    for (const [role, value, { [language]: phrases }] of WORDS) if (phrases) add(lexicon, phrases, { role, value, language });
  }
  return (shared = lexicon);
}

/** The languages of the tables; of any other, the names of months and weekdays are asked of the engine. */
const OWN = new Set(['ar', 'fa', 'ur', 'he', 'en', 'ckb', 'ps']);

function lexiconFor(locale: string): Lexicon {
  const language = locale.split('-')[0] ?? '';
  if (OWN.has(language)) return sharedLexicon();
  let lexicon = byLocale.get(language);
  if (!lexicon) {
    const own = new Map(sharedLexicon());
    const name = (options: Intl.DateTimeFormatOptions, ms: number): string => new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' }).format(ms);
    for (let i = 0; i < 12; i++) for (const month of ['long', 'short'] as const) add(own, name({ month }, Date.UTC(2021, i, 4)), { role: 'monthName', value: i + 1, calendar: 'gregory' });
    for (let i = 0; i < 7; i++) add(own, name({ weekday: 'long' }, Date.UTC(2021, 2, 7 + i)), { role: 'weekday', value: i });
    const half = (hour: number): string => new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' }).formatToParts(Date.UTC(2021, 2, 7, hour)).find(({ type }) => type === 'dayPeriod')?.value ?? '';
    add(own, half(1), { role: 'am', value: 0 });
    add(own, half(13), { role: 'pm', value: 0 });
    byLocale.set(language, (lexicon = own));
  }
  return lexicon;
}

/** No phrase of the tables has more words. */
const LONGEST_PHRASE = 5;
const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isHebrew = (char: string): boolean => char >= '\u05D0' && char <= '\u05EA';
const GERSHAYIM = /["\u05F4\u201D]/;
const HYPHEN = /^[-\u05BE\u2010-\u2013]$/;
/** 'Month', which Persian may write at the end of a month's name. */
const SOLAR_MONTH = 'ماه';
const GERESH = /['\u05F3\u2019]/;

interface RawToken { readonly kind: Token['kind']; readonly text: string; readonly start: number; readonly end: number; readonly isApart: boolean }

/** A kashida that joins no letters is a dash: '2014 ـ 2017'. */
const LONE_KASHIDA = /([\s\d\u0660-\u0669\u06F0-\u06F9])\u0640(?=[\s\d\u0660-\u0669\u06F0-\u06F9])/g;

function split(text: string): RawToken[] {
  const chars = foldLetters(text.replace(LONE_KASHIDA, '$1–'));
  const tokens: RawToken[] = [];
  const charAt = (i: number): string => chars[i]?.char ?? ' ';
  const kindOf = (char: string): Token['kind'] => (isDigit(char) ? 'number' : isLetter(char) ? 'word' : 'mark');
  /** A Hebrew number has its mark before the last letter: part of the word. */
  const isInside = (i: number): boolean => GERSHAYIM.test(charAt(i)) && isHebrew(charAt(i - 1)) && isHebrew(charAt(i + 1));
  for (let i = 0; i < chars.length; ) {
    const first = charAt(i);
    if (/\s/.test(first)) {
      i++;
      continue;
    }
    const kind = kindOf(first);
    let end = i + 1;
    while (kind !== 'mark' && end < chars.length && (kindOf(charAt(end)) === kind || (kind === 'word' && isInside(end)))) end++;
    const part = chars.slice(i, end);
    const isApart = i === 0 || /\s/.test(charAt(i - 1));
    tokens.push({ kind, text: part.map(({ char }: FoldedChar) => (GERSHAYIM.test(char) ? '"' : char)).join(''), start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0, isApart });
    i = end;
  }
  return tokens;
}

const HEBREW_VALUES: Readonly<Record<string, number>> = {
  א: 1, ב: 2, ג: 3, ד: 4, ה: 5, ו: 6, ז: 7, ח: 8, ט: 9, י: 10, כ: 20, ך: 20, ל: 30, מ: 40, ם: 40, נ: 50, ן: 50, ס: 60, ע: 70, פ: 80, ף: 80, צ: 90, ץ: 90, ק: 100, ר: 200, ש: 300, ת: 400,
};
/** The value of letters used as a number, or 0. */
function hebrewValue(text: string): number {
  let sum = 0;
  let last = Infinity;
  for (const char of text.replace('"', '')) {
    const value = HEBREW_VALUES[char] ?? NaN;
    // The greater ones come first: others are a word's initials.
    if (!(value <= last)) return 0;
    [sum, last] = [sum + value, value];
  }
  return sum;
}

/** What may be written together with the front of an Arabic or Hebrew word, and what it means there. */
const ATTACHED: readonly (readonly [pattern: RegExp, meaning: Meaning, rest: string])[] = [
  [/^و(?=..)/, { role: 'and', value: 0 }, ''], [/^[وف][بل](?=..)/, { role: 'and', value: 0 }, ''], [/^ف(?=..)/, { role: 'filler', value: 0 }, ''], [/^لل(?=..)/, { role: 'filler', value: 0 }, 'ال'], [/^[بلك](?=..)/, { role: 'filler', value: 0 }, ''],
  [/^ו(?=..)/, { role: 'and', value: 0 }, ''], [/^מה?(?=..)/, { role: 'from', value: 0 }, ''], [/^[בלהכ](?=.)/, { role: 'filler', value: 0 }, ''],
];

/**
 * Total. Marks that say nothing (commas, brackets, quotation marks) are tokens too. `isOwnOnly`: words of other languages
 * mean nothing; a written date may mix them, but in running text a Persian 'tomorrow' is an Arabic 'one by one'.
 */
export function tokenize(text: string, locale: string, isOwnOnly = false): Token[] {
  const own = locale.split('-')[0] ?? '';
  const all = lexiconFor(locale);
  const lexicon = { get: (phrase: string) => (isOwnOnly && OWN.has(own) ? all.get(phrase)?.filter(({ language }) => language === undefined || language === own) : all.get(phrase)) };
  const raw = split(text);
  const tokens: Token[] = [];
  /** A word, or an article and a word. */
  const meaningsOf = (phrase: string): readonly Meaning[] => [...(lexicon.get(phrase.replace('"', ' ')) ?? []), ...((phrase.startsWith('ال') && lexicon.get(phrase.slice(2))) || [])];
  const isJoined = (i: number): boolean => {
    const [before, mark, after] = [raw[i - 1], raw[i], raw[i + 1]];
    if (before?.kind !== 'word' || after?.kind !== 'word' || !mark || mark.isApart) return false;
    // The letters of 'ق. م.' may stand apart.
    if (mark.text === '.') return before.text.length === 1 && after.text.length === 1 || (before.text.length === 2 && !after.isApart);
    return !after.isApart && (mark.text === '-' || GERESH.test(mark.text));
  };
  /** The longest phrase of the lexicon that begins here: its meanings, and the index after it. */
  const phraseAt = (from: number, firstText: string): { meanings: readonly Meaning[]; next: number; text: string } => {
    let best = { meanings: meaningsOf(firstText), next: from + 1, text: firstText };
    let phrase = firstText;
    let words = 1;
    for (let i = from + 1; i < raw.length && words < LONGEST_PHRASE; i++) {
      const one = raw[i];
      if (!one || (one.kind !== 'word' && !isJoined(i))) break;
      if (one.kind !== 'word') continue;
      words++;
      phrase += ` ${one.text}`;
      const meanings = meaningsOf(phrase);
      if (meanings.length > 0) best = { meanings, next: i + 1, text: phrase };
    }
    return best;
  };
  for (let i = 0; i < raw.length; ) {
    const one = raw[i];
    if (!one) break;
    if (one.kind !== 'word') {
      tokens.push({ ...one, value: one.kind === 'number' ? Number(one.text) : 0, meanings: [] });
      i++;
      continue;
    }
    let { meanings, next, text: phrase } = phraseAt(i, one.text);
    // 'اسفندماه'
    if (meanings.length === 0 && one.text.endsWith(SOLAR_MONTH)) meanings = meaningsOf(one.text.slice(0, -SOLAR_MONTH.length)).filter(({ calendar }) => calendar === 'persian');
    let { start, isApart } = one;
    if (meanings.length === 0) {
      for (const [pattern, meaning, rest] of ATTACHED) {
        if (!pattern.test(one.text)) continue;
        const stripped = phraseAt(i, one.text.replace(pattern, rest));
        // 'لامس' is no yesterday, which keeps its article after a particle.
        if (stripped.meanings.length === 0 || (rest === '' && meaning.role === 'filler' && stripped.text === 'امس')) continue;
        tokens.push({ kind: 'word', text: '', value: 0, meanings: [meaning], start, end: start + 1, isApart });
        [{ meanings, next, text: phrase }, start, isApart] = [stripped, start + 1, false];
        break;
      }
    }
    const last = raw[next - 1] ?? one;
    const isNumeral = isHebrew(one.text.charAt(0)) && next === i + 1 && (one.text.includes('"') || GERESH.test(raw[next]?.text ?? ''));
    const plain = isNumeral ? one.text.replace(/^[בה](?=..?")/, '') : '';
    if (isNumeral && hebrewValue(plain) > 0) meanings = [...meanings, { role: 'hebrewNumber', value: hebrewValue(plain) }];
    tokens.push({ kind: 'word', text: phrase, value: 0, meanings, start, end: last.end, isApart });
    i = next;
    // The hyphen of 'ב-11'.
    if (one.text.length === 1 && isHebrew(one.text) && HYPHEN.test(raw[i]?.text ?? '') && raw[i]?.isApart === false && raw[i + 1]?.isApart === false) i++;
  }
  return tokens;
}
