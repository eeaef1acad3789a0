import type { Cursor } from './cursor.js';
import type { Parts } from './parts.js';
declare const UNITS: readonly ["minute", "hour", "day", "week", "month", "year", "decade", "century"];
export type Unit = (typeof UNITS)[number];
/** Day, month and year of a civil moment. */
export declare function dayParts(ms: number): Parts;
export declare function needToday(cursor: Cursor): number | null;
/** 'last month', 'الأسبوع الماضي', 'الصيف الماضي', 'this year'; `17` before it is a day of that month. */
export declare function readPeriod(cursor: Cursor): Parts | null;
/** The unit that holds the reference, or its neighbour. */
export declare function besideUnit(cursor: Cursor, unit: Unit, step: number): Parts | null;
export {};
