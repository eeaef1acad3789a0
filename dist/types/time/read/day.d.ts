import type { Cursor } from './cursor.js';
import type { Parts } from './parts.js';
/** A day, with weekday and time where they are given, and the same day in another calendar. */
export declare function readDay(cursor: Cursor): Parts | null;
/** 'العشرة الأولى من محرم': days are masculine. */
export declare const FEMININE: RegExp;
