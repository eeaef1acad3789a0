import type { Seasons } from './edtf-bounds.js';
import type { EdtfDate } from './edtf-date.js';
export { EdtfRefusal } from './edtf-cursor.js';
export interface EdtfOptions {
    /** Zone of the floating parts of an interval or a set that also has parts with an offset. Default `UTC`. */
    readonly timeZone?: string;
    /** Which half of the Earth the seasons 21 to 24 belong to. Default `northern`. */
    readonly seasons?: Seasons;
}
/** A year, a month or a day that every month has: most dates are such, and need no closer look. */
export declare const SURE_DATE: RegExp;
/**
 * Reads EDTF levels 0 to 2, with three extensions: minutes without seconds, a `[Zone]` after a time, times in
 * intervals.
 * @throws EdtfRefusal for anything else, with a code and the position; edtf-told.ts says what was expected, too.
 */
export declare function parseEdtf(text: string, { timeZone, seasons }?: EdtfOptions): EdtfDate;
/** The canonical text: `parseEdtf` of it gives an equal date (with the same options). */
export declare function formatEdtf(date: EdtfDate): string;
