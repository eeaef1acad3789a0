import type { ReadingWords } from './reading-words.js';
export declare const READING: Readonly<Record<string, ReadingWords>>;
/** The words of the locale's language; English where we have none. */
export declare const readingWordsFor: (locale: string) => ReadingWords;
