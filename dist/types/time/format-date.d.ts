import type { EdtfDate } from './edtf-date.js';
import type { DateWords } from './words.js';
/**
 * Words for a date: 'شباط ٢٠٢١', '١١ آذار ٢٠٢١', 'منذ نحو ٢٠١٥', '١١–١٤ آذار ٢٠٢١', '٤٤ ق.م'.
 * Times with an offset are told in `timeZone` (default UTC), by the name of its city; floating ones as they are.
 * Days are told in `calendar`; months and years are not known there, and stay Gregorian, unless the days make them up.
 */
export declare function formatDate(date: EdtfDate, options: DateWords): string;
