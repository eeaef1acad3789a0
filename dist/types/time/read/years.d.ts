import type { CalendarId } from '../words.js';
import type { Cursor } from './cursor.js';
import type { Parts } from './parts.js';
/** An era: a calendar, or before the Gregorian one's first year. */
export type Era = CalendarId | 'bc';
/** Decades, centuries and millennia. */
export declare function readYears(cursor: Cursor): Parts | null;
export declare function manyOfEra(n: number, years: 100 | 1000, era: Era | null): Parts;
/** An era's mark, if it stands here. */
export declare function readAnyEra(cursor: Cursor): Era | null;
export declare const yearOfEra: (era: Era, value: number) => Parts;
/** A year with its calendar: by era, by the locale where the number is of its own calendar, else Gregorian. */
export declare function ofEra(cursor: Cursor, value: number): Parts;
/** 'عام 2015', '2015', '44 ق.م', '1442 هـ', 'תשפ״א'. */
export declare function readPlainYear(cursor: Cursor): Parts | null;
