import type { ReadingWords } from './reading-words.js';
export declare const ar: ReadingWords;
