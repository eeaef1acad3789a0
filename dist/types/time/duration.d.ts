import type { Words } from './words.js';
/** 'six years', 'three months', 'eleven days': whole units of `[from, to)`, civil ms; empty for less than a day. */
export declare function formatDuration(from: number, to: number, words: Words): string;
