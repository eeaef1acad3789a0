import type { ReadContext } from './cursor.js';
import { type Note } from './fill-year.js';
import { Refusal, type Reading } from './parts.js';
import type { CalendarId } from '../words.js';
export interface Evaluated {
    readonly edtf: string;
    readonly calendar: CalendarId;
    readonly within: boolean;
    /** Said relative to the reference. */
    readonly isRelative: boolean;
    /** What is less than certain, and why. */
    readonly notes: readonly Note[];
}
/**
 * Never throws: what is no EDTF in the end, as an interval that runs backwards or a month of a year too far away, is
 * refused.
 */
export declare function evaluate(reading: Reading, context: ReadContext): Evaluated | Refusal;
