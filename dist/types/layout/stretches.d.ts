import type { Chronicle } from '../data/chronicle-columns.js';
import type { Words } from '../time/words.js';
export type Order = 'oldest' | 'newest';
export interface Stretch {
    /** The same for the same stretch of time in the same calendar. */
    readonly key: string;
    /** Such as 'آذار ٢٠٢١', '٢٠٢١' or '٢٠١٠ – ٢٠١٩'. */
    readonly heading: string;
    /** Such as '٣ أحداث'. */
    readonly countLabel: string;
    /** Places in the order of reading (`readingOrder`), end exclusive. */
    readonly from: number;
    readonly to: number;
}
/** So many events are read without headings. */
export declare const WHOLE = 200;
/** Places of the events as they are read: dated ones by time, then the undated ones in the story's order. */
export declare function readingOrder({ count, undated }: Pick<Chronicle, 'count' | 'undated'>, order?: Order): number[];
/**
 * The stretches of a story of more than 200 events, in the order of reading, all events in one each, the undated ones
 * last; none for fewer. Of the units that give between 5 and 40 stretches the coarsest is taken, else the one that is
 * nearest to that.
 */
export declare function stretchesOf(chronicle: Chronicle, words: Words, order?: Order): Stretch[];
