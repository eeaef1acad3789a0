import type { Cursor } from './cursor.js';
import type { Parts } from './parts.js';
/** A weekday that stands for a day: the nearest before the reference or on it, or as 'last' and 'next' say. */
export declare function readWeekdayAlone(cursor: Cursor): Parts | null;
/** 'الثلاثاء والأربعاء', 'يومي السبت والأحد المقبلين', 'Monday and Tuesday': each after the one before it. */
export declare function readWeekdays(cursor: Cursor): readonly Parts[] | null;
