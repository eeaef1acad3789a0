import type { EdtfSingle, Qualifier } from './edtf-date.js';
import type { DateWords, Words } from './words.js';
/** What the parts of a date share. */
export interface Context extends DateWords {
    /** It stands after a word that governs it ('since', 'about'): languages with cases say it in another one. */
    readonly isGoverned?: boolean;
    /** Deep time as a number of years, for a word that says since when. */
    readonly isSince?: boolean;
}
export declare function formatSingle(date: EdtfSingle, words: Context): string;
/** A year of deep time, such as '66 million years'; empty for all other dates. */
export declare const deepOf: ({ precision, fields }: EdtfSingle, words: Words) => string;
export declare const isAbout: (qualifier: Qualifier) => boolean;
/** A Gregorian year, said to be one where the dates around it are of another calendar. */
export declare function gregorianYear(year: number, words: Words): string;
export declare function gregorianMonth(ms: number, words: Words): string;
/** The wall clock of the zone shown; a floating time's own. */
export declare const civilOf: ({ earliest, floating }: EdtfSingle, { timeZone }: Words) => number;
/** A single date without its doubt. */
export declare function formatBare(date: EdtfSingle, words: Context): string;
/** A day with its time, or with two of them in words, and with their zone. */
export declare function atTime({ earliest, floating }: EdtfSingle, civil: number, time: string, words: Context): string;
/** The century that begins with a year: 'القرن الخامس ق.م' for -499, 'القرن التاسع عشر' for 1800. */
export declare const formatCentury: (year: number, words: Context) => string;
