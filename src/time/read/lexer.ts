// From a text to the tokens that the grammar reads: numbers, words with their meanings, and marks. Spelling is folded
// (../letters.ts); positions are those of the text as written.

import { foldLetters, isLetter, type FoldedChar } from '../letters.js';
import { languageOf, lexiconFor, OWN, type Meaning } from './lexicon.js';

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

/** No phrase of the tables has more words. */
const LONGEST_PHRASE = 5;
const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isHebrew = (char: string): boolean => char >= '\u05D0' && char <= '\u05EA';
const GERSHAYIM = /["\u05F4\u201D]/;
const HYPHEN = /^[-\u05BE\u2010-\u2013]$/;
/** 'Month', which Persian may write at the end of a month's name. */
const SOLAR_MONTH = 'ماه';
const GERESH = /['\u05F3\u2019]/;

interface RawToken {
  readonly kind: Token['kind'];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isApart: boolean;
}

/** A kashida that joins no letters is a dash: '2014 ـ 2017'. */
const LONE_KASHIDA = /([\s\d\u0660-\u0669\u06F0-\u06F9])\u0640+(?=[\s\d\u0660-\u0669\u06F0-\u06F9])/g;

function split(text: string): RawToken[] {
  const chars = foldLetters(
    text.replace(LONE_KASHIDA, (joints, before: string) => `${before}–`.padEnd(joints.length)).replace(/؍/g, '/'),
  );
  const tokens: RawToken[] = [];
  const charAt = (i: number): string => chars[i]?.char ?? ' ';
  const kindOf = (char: string): Token['kind'] => (isDigit(char) ? 'number' : isLetter(char) ? 'word' : 'mark');
  /** A Hebrew number has its mark before the last letter: part of the word. */
  const isInside = (i: number): boolean =>
    GERSHAYIM.test(charAt(i)) && isHebrew(charAt(i - 1)) && isHebrew(charAt(i + 1));
  for (let i = 0; i < chars.length;) {
    const first = charAt(i);
    if (/\s/.test(first)) {
      i++;
      continue;
    }
    const kind = kindOf(first);
    let end = i + 1;
    while (
      kind !== 'mark' &&
      end < chars.length &&
      (kindOf(charAt(end)) === kind || (kind === 'word' && isInside(end)))
    )
      end++;
    const part = chars.slice(i, end);
    const isApart = i === 0 || /\s/.test(charAt(i - 1));
    tokens.push({
      kind,
      text: part.map(({ char }: FoldedChar) => (GERSHAYIM.test(char) ? '"' : char)).join(''),
      start: part[0]?.start ?? 0,
      end: part.at(-1)?.end ?? 0,
      isApart,
    });
    i = end;
  }
  return tokens;
}

// prettier-ignore
const HEBREW_VALUES: Readonly<Record<string, number>> = {
  א: 1, ב: 2, ג: 3, ד: 4, ה: 5, ו: 6, ז: 7, ח: 8, ט: 9, י: 10, כ: 20, ך: 20, ל: 30, מ: 40, ם: 40, נ: 50, ן: 50,
  ס: 60, ע: 70, פ: 80, ף: 80, צ: 90, ץ: 90, ק: 100, ר: 200, ש: 300, ת: 400,
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
  [/^و(?=..)/, { role: 'and', value: 0 }, ''],
  [/^[وف][بل](?=..)/, { role: 'and', value: 0 }, ''],
  [/^ف(?=..)/, { role: 'filler', value: 0 }, ''],
  [/^لل(?=..)/, { role: 'filler', value: 0 }, 'ال'],
  [/^[بلك](?=..)/, { role: 'filler', value: 0 }, ''],
  [/^כ?ש(?=[במלכ]$|ב?(?:יום|שנת)$)/, { role: 'filler', value: 0 }, ''],
  [/^ו(?:[במלה]?(?=..)|(?=[במלה]$))/, { role: 'and', value: 0 }, ''],
  [/^מה?(?=..)/, { role: 'from', value: 0 }, ''],
  [/^[בלהכ](?=.)/, { role: 'filler', value: 0 }, ''],
];

/** What a text says word by word, before it is cut into tokens. */
interface Source {
  readonly raw: readonly RawToken[];
  readonly get: (phrase: string) => readonly Meaning[];
}
/** Some words read as one: what they mean, and the index after them. */
interface Phrase {
  readonly text: string;
  readonly meanings: readonly Meaning[];
  readonly next: number;
}
/** A phrase, and what is written together with its front. */
interface Stripped extends Phrase {
  readonly particle: Meaning | null;
}

/** Of a word, or of an article and a word. */
function meaningsOf({ get }: Source, phrase: string): readonly Meaning[] {
  const own = get(phrase.replace('"', ' '));
  const bare = phrase.startsWith('ال') ? get(phrase.slice(2)) : [];
  // 'ألفي' is no 'في' with an article.
  return own.length === 0 ? bare : [...own, ...bare.filter(({ role }) => role !== 'filler')];
}

/** Whether a mark at `i` joins the words beside it: the dot of 'ق.م', the hyphen of 'mid-May'. */
function isJoined(raw: readonly RawToken[], i: number): boolean {
  const [before, mark, after] = [raw[i - 1], raw[i], raw[i + 1]];
  if (before?.kind !== 'word' || after?.kind !== 'word' || !mark || mark.isApart) return false;
  // The letters of 'ق. م.' may stand apart.
  if (mark.text === '.')
    return (before.text.length === 1 && after.text.length === 1) || (before.text.length === 2 && !after.isApart);
  return !after.isApart && (mark.text === '-' || GERESH.test(mark.text));
}

/** The longest phrase of the lexicon that begins at `from`, whose word is read as `first`. */
function phraseAt(source: Source, from: number, first: string): Phrase {
  const { raw } = source;
  let best: Phrase = { text: first, meanings: meaningsOf(source, first), next: from + 1 };
  let text = first;
  let words = 1;
  for (let i = from + 1; i < raw.length && words < LONGEST_PHRASE; i++) {
    const one = raw[i];
    if (!one || (one.kind !== 'word' && !isJoined(raw, i))) break;
    if (one.kind !== 'word') continue;
    words++;
    text += ` ${one.text}`;
    const meanings = meaningsOf(source, text);
    if (meanings.length > 0) best = { text, meanings, next: i + 1 };
  }
  return best;
}

/** The phrase that begins at a word, with or without what is written together with its front. */
function readPhrase(source: Source, from: number, word: string): Stripped {
  const plain = { ...phraseAt(source, from, word), particle: null };
  // 'כל' is a word, and no 'כ' with a 'ל'.
  if (plain.meanings.length > 0 || word === 'כל') return plain;
  // 'اسفندماه'
  const month = word.endsWith(SOLAR_MONTH)
    ? meaningsOf(source, word.slice(0, -SOLAR_MONTH.length)).filter(({ calendar }) => calendar === 'persian')
    : // 'ئازاری'
      word.endsWith('ي')
      ? meaningsOf(source, word.slice(0, -1)).filter(({ language }) => language === 'ckb')
      : [];
  if (month.length > 0) return { ...plain, meanings: month };
  for (const [pattern, particle, rest] of ATTACHED) {
    if (!pattern.test(word)) continue;
    const stripped = phraseAt(source, from, word.replace(pattern, rest));
    // 'لامس' is no yesterday, which keeps its article after a particle.
    const isTouch = rest === '' && particle.role === 'filler' && stripped.text === 'امس';
    // Nor is 'كالآتي' the next one: an adjective takes no particle; 'لهذا العام' has one.
    const isLike =
      particle.role === 'filler' &&
      !stripped.text.startsWith('هذ') &&
      stripped.meanings.length > 0 &&
      stripped.meanings.every(({ role, language }) => role === 'beside' && language === 'ar');
    if (stripped.meanings.length > 0 && !isTouch && !isLike) return { ...stripped, particle };
  }
  return plain;
}

/** The number that a Hebrew word with its marks is ('בתשפ"א' too), or null. */
function hebrewNumber(raw: readonly RawToken[], i: number, next: number): Meaning | null {
  const word = raw[i]?.text ?? '';
  const isNumeral =
    isHebrew(word.charAt(0)) && next === i + 1 && (word.includes('"') || GERESH.test(raw[next]?.text ?? ''));
  const value = isNumeral ? hebrewValue(word) || hebrewValue(word.replace(/^[בהלמ](?=.+")/, '')) : 0;
  return value > 0 ? { role: 'hebrewNumber', value } : null;
}

/**
 * Total. Marks that say nothing (commas, brackets, quotation marks) are tokens too. `isOwnOnly`: words of other
 * languages mean nothing; a written date may mix them, but in running text a Persian 'tomorrow' is an Arabic 'one by
 * one'.
 */
export function tokenize(text: string, locale: string, isOwnOnly = false): Token[] {
  const own = languageOf(locale);
  const lexicon = lexiconFor(locale);
  const isStrict = isOwnOnly && OWN.has(own);
  const get = (phrase: string): readonly Meaning[] => {
    const all = lexicon.get(phrase) ?? [];
    return isStrict ? all.filter(({ language }) => language === undefined || language === own) : all;
  };
  const raw = split(text);
  const source = { raw, get };
  const tokens: Token[] = [];
  for (let i = 0; i < raw.length;) {
    const one = raw[i];
    if (!one) break;
    if (one.kind !== 'word') {
      tokens.push({ ...one, value: one.kind === 'number' ? Number(one.text) : 0, meanings: [] });
      i++;
      continue;
    }
    const { text: phrase, meanings, next, particle } = readPhrase(source, i, one.text);
    const number = hebrewNumber(raw, i, next);
    let { start, isApart } = one;
    if (particle) {
      tokens.push({ kind: 'word', text: '', value: 0, meanings: [particle], start, end: start + 1, isApart });
      [start, isApart] = [start + 1, false];
    }
    tokens.push({
      kind: 'word',
      text: phrase,
      value: 0,
      meanings: number ? [...meanings, number] : meanings,
      start,
      end: (raw[next - 1] ?? one).end,
      isApart,
    });
    i = next;
    // The hyphen of 'ב-11'.
    if (
      /^(?:כ?ש|ו)?[א-ת]$/.test(one.text) &&
      HYPHEN.test(raw[i]?.text ?? '') &&
      raw[i]?.isApart === false &&
      raw[i + 1]?.isApart === false
    )
      i++;
  }
  return tokens;
}
