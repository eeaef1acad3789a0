import type { CalendarId } from '../words.js';
import type { ReadContext } from './cursor.js';
import { Refusal, type Parts } from './parts.js';
export interface Note {
    readonly code: string;
    readonly values: Readonly<Record<string, string | number>>;
}
export declare const isHijri: (id: CalendarId | undefined) => boolean;
/**
 * A month, or a day of it, in the year that brings it to the reference or nearest before it (`isAhead`: after it;
 * `from`: on or after that one instead). A weekday decides where it fits a year beside that one; null where there is
 * none.
 */
export declare function inNearestYear(parts: Parts, context: ReadContext, from: number | null): Parts | null;
/**
 * A year that is left out of a list or a period. What is to come may have begun already ('in March and April', said in
 * March), and a period of running text that would lie eleven months back is the one of next month.
 */
export declare function filled(all: readonly Parts[], context: ReadContext, notes: Note[]): readonly Parts[] | Refusal;
/** Parts with the year that they lack, or why they are none. */
export declare function withYear(parts: Parts, context: ReadContext, notes: Note[]): Parts | Refusal;
