// The month or weekday that a misspelt word may be.

import { DATE_WORDS } from '../../i18n/dates/all.js';
import { foldText } from '../letters.js';
import { LANGUAGES, MONTHS } from './months.js';

/** Shorter words are near too many others. */
const SHORTEST_NEAR = 4;

/** A month or weekday that one letter makes of the word, as the tables write it. */
export function nearWord(folded: string): string | null {
  if (folded.length < SHORTEST_NEAR) return null;
  for (const names of [
    ...MONTHS.flatMap((family) => family.names),
    ...LANGUAGES.flatMap((language) => DATE_WORDS[language].weekdays),
  ]) {
    for (const name of names.split('|')) if (isOneApart(foldText(name), folded)) return name;
  }
  return null;
}

function isOneApart(a: string, b: string): boolean {
  // 'seit' is no 'sept'.
  if (Math.abs(a.length - b.length) > 1 || (a.length === b.length && /^[a-z]{4}$/.test(a))) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end === 1;
}
