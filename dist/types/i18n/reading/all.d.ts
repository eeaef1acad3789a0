import type { ReadingWords } from './reading-words.js';
/** The words of the locale's language; English where we have none. */
export declare const readingWordsFor: (locale: string) => ReadingWords;
