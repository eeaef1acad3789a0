import { type ReadDateOptions } from './read-date.js';
export interface FoundDate {
    /** UTF-16 units, end exclusive; a word that governs the date ('منذ') belongs to it. */
    readonly start: number;
    readonly end: number;
    readonly edtf: string;
    /** The sentence in which it stands. */
    readonly sentence: string;
}
/** The dates of a text, in its order; relative words are resolved against the reference, years left out are the nearest to it. */
export declare function findDates(prose: string, options?: ReadDateOptions): FoundDate[];
