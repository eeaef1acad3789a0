import type { Cursor } from './cursor.js';
import type { Parts } from './parts.js';
/** The year that two digits stand for, as spreadsheets take them: 1930 to 2029. */
export declare const fullYear: (short: number) => number;
/** 11/3/2021, 2021/3/11, 11.3.2021. */
export declare function readNumeric(cursor: Cursor): Parts | null;
/** 3/2021, 2021/3. */
export declare function readNumericMonth(cursor: Cursor): Parts | null;
/** '1442 هـ الموافق 2021 م', '١٤٤٢هـ / ٢٠٢١م': one year in two calendars, each with its era. */
export declare function readDualYear(cursor: Cursor): Parts | null;
