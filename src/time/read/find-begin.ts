// Which words a date can begin with.

import { roleAt } from './find-place.js';
import type { Token } from './lexer.js';
import type { Meaning } from './lexicon.js';

/** What says nothing of a date without a stronger word: the roles of particles and numbers. */
const WEAK = new Set<Meaning['role']>([
  'filler',
  'and',
  'or',
  'from',
  'to',
  'about',
  'maybe',
  'before',
  'after',
  'between',
  'since',
  'until',
  'dual',
  'beside',
  'number',
  'ten',
  'teen',
  'hundred',
  'thousands',
  'ordinal',
  'less',
  'fraction',
]);
/** No date has more tokens before its first strong one. */
export const REACH = 16;
export const isStrong = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ? token.text.length === 4 : token.meanings.some(({ role }) => !WEAK.has(role)));

export const isQuiet = (token: Token | undefined): boolean =>
  token?.kind === 'mark' || roleAt(token, 'filler') || roleAt(token, 'and');
/** Urdu has them behind. */
const POSTPOSED = ['since', 'to', 'after', 'until', 'from'] as const;
/** Most words with which a date begins; of the quiet ones 'من', and the article of a number ('الـ17'). */
export const canBegin = (token: Token | undefined, next: Token | undefined, language: string): boolean =>
  token !== undefined &&
  token.text !== 'تقريبا' &&
  !(language === 'ur' && (token.text === 'قريب' || POSTPOSED.some((role) => roleAt(token, role)))) &&
  (isQuiet(token)
    ? roleAt(token, 'from') || (token.text === 'ال' && next?.kind === 'number')
    : token.kind === 'number' || token.meanings.length > 0);
