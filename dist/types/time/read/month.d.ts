import type { Cursor } from './cursor.js';
import type { Parts } from './parts.js';
/** A month by name, glossed by its name in another region: both must agree. */
export declare function readMonth(cursor: Cursor): Pick<Parts, 'calendar' | 'month'> | null;
/** The year of a month, or 'last', 'next': what stands after it. */
export declare function readYearOf(cursor: Cursor, month: Pick<Parts, 'calendar' | 'month'>, day?: number): Parts | null;
/** The nearest such month, or day of it, before, after, or in the year of the reference. */
export declare function besideMonth(cursor: Cursor, { calendar: id, month }: Pick<Parts, 'calendar' | 'month'>, day: number | undefined, step: number): Parts | null;
