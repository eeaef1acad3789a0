import type { Cursor } from './cursor.js';
import type { Parts } from './parts.js';
/** A weekday that stands for a day: the nearest before the reference or on it, or as 'last' and 'next' say. */
export declare function readWeekdayAlone(cursor: Cursor): Parts | null;
/** A weekday after another day: 'today, Thursday', 'היום (שלישי)'. */
export declare const takeWeekday: (cursor: Cursor) => number | null;
export declare function readHebrewDay(cursor: Cursor, members: readonly Parts[]): Parts | null;
/** 'من اليوم الأحد وحتى الثلاثاء': a weekday that ends what begins with a day is the first one after it. */
export declare function afterDay({ year, month, day }: Parts, end: Parts): Parts;
/** 'الثلاثاء والأربعاء', 'يومي السبت والأحد المقبلين', 'Monday and Tuesday': each after the one before it. */
export declare function readWeekdays(cursor: Cursor): readonly Parts[] | null;
