// The words of dates of all languages that are read.

import { ar } from './ar.js';
import { en } from './en.js';
import { fa } from './fa.js';
import { he } from './he.js';
import { ur } from './ur.js';

export const DATE_WORDS = { ar, fa, ur, he, en } as const;
export type DateLanguage = keyof typeof DATE_WORDS;
