// What is said of a language that is no tag.

import { nearestLang } from '../data/near.js';

/** What is expected of a language, for a message on a word that is none. */
export const expectedLang = (word: string): string => `a language tag such as ${nearestLang(word) ?? 'ar-IQ'}`;
