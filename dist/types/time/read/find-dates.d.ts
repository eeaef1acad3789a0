import { type ReadContext } from './cursor.js';
import { type Token } from './lexer.js';
import { type ReadDateOptions } from './context.js';
import type { Words } from '../words.js';
export interface FoundDate {
    /** UTF-16 units, end exclusive; a word that governs the date ('منذ') belongs to it. */
    readonly start: number;
    readonly end: number;
    readonly edtf: string;
    /** The sentence in which it stands. */
    readonly sentence: string;
}
/**
 * The dates of a text in the words' language, in its order; relative words are resolved against the reference, years
 * left out follow from it.
 */
export declare function findDates(prose: string, options: ReadDateOptions, words: Words): FoundDate[];
/** Each token is looked at a bounded number of times. */
export declare function datesOf(tokens: readonly Token[], text: string, context: ReadContext): Generator<Omit<FoundDate, 'sentence'>>;
