import type { DateWords, Words } from './words.js';
/** Two days of one month or year share what they have in common. */
export declare function betweenDays(from: number, to: number, words: DateWords): string;
/** Days that make up one month or year of the calendar are called by its name. */
export declare function wholeUnit(from: number, to: number, words: Words): string | null;
