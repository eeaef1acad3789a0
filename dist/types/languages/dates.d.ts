import type { EdtfDate } from '../time/edtf-date.js';
import { type FoundDate } from '../time/read/find-dates.js';
import type { ReadDateOptions } from '../time/read/context.js';
import { type DateReading } from '../time/read/read-date.js';
import type { DateWordOptions } from '../time/words.js';
/**
 * Words for a date: 'شباط ٢٠٢١', '١١ آذار ٢٠٢١', 'منذ نحو ٢٠١٥', '١١–١٤ آذار ٢٠٢١', '٤٤ ق.م'.
 * Times with an offset are told in `timeZone` (default UTC), by the name of its city; floating ones as they are.
 * Days are told in `calendar`; months and years are not known there, and stay Gregorian, unless the days make them up.
 */
export declare function formatDate(date: EdtfDate, options: DateWordOptions): string;
/**
 * The date that a text says, as EDTF; null with the reason where it says none, or more than one. It throws for nothing:
 * a `reference` or `timeZone` that is none is a warning, and it reads on without.
 */
export declare function readDate(text: string, options?: ReadDateOptions): DateReading;
/**
 * The dates of a text, in its order; relative words are resolved against the reference, years left out follow from it.
 */
export declare function findDates(prose: string, options?: ReadDateOptions): FoundDate[];
