// The place of a would-be date in running text, and what stands around it.

import { isVerb } from './find-tense.js';
import * as words from './find-words.js';
import type { Token } from './lexer.js';
import type { Meaning } from './lexicon.js';

/** Halves of the day: a weekday beside one is a day. */
export const HALVES = ['am', 'pm', 'noon', 'night'] as const;

/** Tokens `[from, to)` of a text that were read as a date. */
export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly language: string;
}
export const roleAt = (token: Token | undefined, role: Meaning['role']): boolean =>
  token?.meanings.some((one) => one.role === role) === true;
export const taken = ({ tokens, from, to }: Place): readonly Token[] => tokens.slice(from, to);
export const has = (place: Place, ...roles: readonly Meaning['role'][]): boolean =>
  taken(place).some((one) => roles.some((role) => roleAt(one, role)));

/** The last word before the place that says something, attached particles aside. */
export const before = ({ tokens, from }: Pick<Place, 'tokens' | 'from'>): Token | undefined =>
  tokens[from - 1]?.text === '' ? tokens[from - 2] : tokens[from - 1];
export const bareWord = (token: Pick<Token, 'text'> | undefined): string =>
  token?.text.replace(/^(?:وال|بال|ال|لل|[وبلف](?=....))/, '') ?? '';
/** A particle that is written together with the word after it stands before the place. */
export const isAttached = ({ tokens, from }: Place): boolean =>
  tokens[from - 1]?.text === '' && tokens[from]?.isApart === false;
export const isComma = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'mark' && /^[،,():.]$/.test(token.text));

/** Of 'احتجاجات' three to ten are counted: 'في 2011 احتجاجات' is of a year, 'في 2005 سيارات' may be of cars. */
const isUncountable = (text: string, count: number): boolean =>
  /^\p{L}{3,}ات$/u.test(text) && (count % 100 < 3 || count % 100 > 10);

/** A word that a number before it may count: 'في 2014 نقطة'. */
export function isCounted(token: Token | undefined, language: string, count = NaN): boolean {
  if (token?.kind !== 'word') return token?.kind === 'mark' && /[%٪$€£°]/.test(token.text);
  switch (language) {
    case 'en':
      return words.EN_COUNTED.has(token.text);
    case 'he':
      return /(?:ים|ות)$/.test(token.text) || words.HE_COUNTED.has(token.text);
    case 'fa':
      return !words.FA_FUNCTION.has(token.text);
    case 'ur':
      return words.UR_MORE.has(token.text);
    // After a number no number is counted: 'بين 1960 و1970 ثلاث روايات'.
    default:
      return (
        !roleAt(token, 'and') &&
        !roleAt(token, 'number') &&
        !isUncountable(token.text, count) &&
        !words.FUNCTION_WORDS.has(token.text) &&
        !words.OFFICES.has(token.text) &&
        !isVerb(token.text, 'ar') &&
        !/^(?:ال|[وفبل].{3})|...(?:ها|هم)$/.test(token.text) &&
        token.text !== ''
      );
  }
}
