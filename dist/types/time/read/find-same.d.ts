import type { CalendarId } from '../words.js';
import type { Cursor } from './cursor.js';
/** What was found last: its EDTF, and the calendar in which it was written. */
export interface Last {
    readonly edtf: string;
    readonly calendar: CalendarId;
}
/** EDTF of the day at the cursor, in the month where `last` ends; null where it is none. */
export declare function readSameMonth(cursor: Cursor, last: Last): string | null;
