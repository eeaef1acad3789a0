import type { ReadContext } from './cursor.js';
import { type Reading } from './parts.js';
/** An old year of the sentence, civil ms, and whether its verb is of the present: a story told as if it were now. */
export interface Told {
    readonly at: number;
    readonly isStory: boolean;
}
/** Years before the reference from which on a story tells of its own time. */
export declare const OLD = 2;
/**
 * Where the sentence has told of an old year, a day of no year is the next one after that: 'في مايو 1789 … وفي يوليو'.
 */
export declare function inYear(reading: Reading, context: ReadContext, told: Told | undefined): ReadContext;
/** Civil ms of where an old date that says its year begins. */
export declare function yearOf(reading: Reading, { today, isAhead: isStory }: ReadContext): Told | undefined;
