import type { EdtfDate } from './edtf-date.js';
import type { WordOptions } from './words.js';
export interface DateWordOptions extends WordOptions {
    /** `full` adds the weekday of a single day, `short` leaves out the name of a time's zone. Default `long`. */
    readonly style?: 'short' | 'long' | 'full';
}
/**
 * Words for a date: 'شباط ٢٠٢١', '١١ آذار ٢٠٢١', 'منذ نحو ٢٠١٥', '١١–١٤ آذار ٢٠٢١', '٤٤ ق.م'.
 * Times with an offset are told in `timeZone` (default UTC), by the name of its city; floating ones as they are.
 * Days are told in `calendar`; months and years are not known there, and stay Gregorian, unless the days make them up.
 */
export declare function formatDate(date: EdtfDate, options: DateWordOptions): string;
