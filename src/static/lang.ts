// A language as a tag, and the tag that was meant where somebody wrote its name.

import { nearest } from '../data/near.js';

/** The languages that the package has words for. */
const SPOKEN = ['ar', 'ckb', 'de', 'en', 'es', 'fa', 'fr', 'he', 'ps', 'tr', 'ur'];

/** A language code has two or three letters; four to eight are well-formed too, and no language has them. */
export function isLang(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && /^[a-z]{2,3}(?:-|$)/i.test(tag);
  } catch {
    return false;
  }
}

/** The tag that a word stands for: `english`, `العربية`, `en_GB`; null where none is near. */
export function meantLang(word: string): string | null {
  const tag = word.trim().replaceAll('_', '-');
  if (isLang(tag)) return Intl.getCanonicalLocales(tag)[0] ?? null;
  const names = new Map(SPOKEN.flatMap((lang) => [lang, 'en'].map((of) => [new Intl.DisplayNames(of, { type: 'language' }).of(lang)?.toLowerCase() ?? lang, lang])));
  return names.get(nearest(word, [...names.keys()]) ?? '') ?? null;
}

/** What is expected of a language, for a message on one that is none. */
export function expectedLang(word: string): string {
  const meant = meantLang(word);
  return `a language tag such as ${meant ?? 'ar-IQ'}`;
}
