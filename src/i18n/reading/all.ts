// The words of reading in all languages, as one file that is fetched on use.

import { knownLocale } from '../number.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { he } from './he.js';
import type { ReadingWords } from './reading-words.js';
import { tr } from './tr.js';
import { ur } from './ur.js';

const READING: Readonly<Record<string, ReadingWords>> = { ar, de, en, es, fa, fr, he, tr, ur };

/** The words of the locale's language; English where we have none. */
export const readingWordsFor = (locale: string): ReadingWords => READING[knownLocale(locale).split('-')[0] ?? ''] ?? en;
