import type { EdtfDate } from './edtf-date.js';
import type { WordOptions, Words } from './words.js';
interface DateStyle {
    /** `full` adds the weekday of a single day, `short` leaves out the name of a time's zone. Default `long`. */
    readonly style?: 'short' | 'long' | 'full';
    /** The date is one moment somewhere in its interval: 'between 27 February and 5 March'. */
    readonly within?: boolean;
}
export interface DateWordOptions extends WordOptions, DateStyle {
}
/** The same with the words themselves. */
export interface DateWords extends Words, DateStyle {
}
/** What the parts of a date share. */
interface Context extends DateWords {
    /** It stands after a word that governs it ('since', 'about'): languages with cases say it in another one. */
    readonly isGoverned?: boolean;
    /** Deep time as a number of years, for a word that says since when. */
    readonly isSince?: boolean;
}
/**
 * Words for a date: 'شباط ٢٠٢١', '١١ آذار ٢٠٢١', 'منذ نحو ٢٠١٥', '١١–١٤ آذار ٢٠٢١', '٤٤ ق.م'.
 * Times with an offset are told in `timeZone` (default UTC), by the name of its city; floating ones as they are.
 * Days are told in `calendar`; months and years are not known there, and stay Gregorian, unless the days make them up.
 */
export declare function formatDate(date: EdtfDate, options: DateWords): string;
/** The century that begins with a year: 'القرن الخامس ق.م' for -499, 'القرن التاسع عشر' for 1800. */
export declare const formatCentury: (year: number, words: Context) => string;
export {};
