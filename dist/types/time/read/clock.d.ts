import type { Cursor } from './cursor.js';
import type { Clock, Parts } from './parts.js';
declare const HALVES: readonly ["am", "pm", "noon", "night"];
type Half = (typeof HALVES)[number];
/** 'مساء الخميس', 'صباح يوم': a part of the day that no hour follows says nothing more precise than the day. */
export declare function skipPartOfDay(cursor: Cursor): Half | null;
/** `half`: of the day, told before it: 'مساء الخميس، الساعة التاسعة'. */
export declare function readTimeAfter(cursor: Cursor, before: Clock | null, half?: Half | null): Pick<Parts, 'clock'>;
/** 'الساعة 6 مساءً', '18:30', '6 p.m. Baghdad time'. */
export declare function readClock(cursor: Cursor): Clock | null;
export {};
