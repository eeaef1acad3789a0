import { type Chronicle } from '../data/chronicle-columns.js';
import type { Words } from '../time/words.js';
export interface ListRow {
    readonly id: string;
    readonly title: string;
    /** Of the title, where it is another than the story's. */
    readonly lang?: string;
    /** What is heard of it: 'date: title, group', and after the date that it goes on. */
    readonly name: string;
    readonly date: string;
    readonly group: number;
    readonly mark: 'point' | 'band' | 'span';
    /** It goes on beyond what is known. */
    readonly isOngoing: boolean;
    readonly isUncertain: boolean;
    readonly isUndated: boolean;
    /** Address of its small picture; null for none. */
    readonly thumbnail: string | null;
}
/**
 * The rows of some events, by their places (dated ones from 0 in the order of time, then the undated ones). The same
 * row for the same chronicle and words. Words cost more than all else of a long list, and only these are asked for.
 */
export declare function rowsAt(chronicle: Chronicle, words: Words, places: readonly number[]): readonly ListRow[];
/**
 * All events: the dated ones in the order of time, or against it, then the undated ones. The same rows for the same
 * chronicle and words.
 */
export declare function layoutList(chronicle: Chronicle, words: Words, isNewestFirst?: boolean): readonly ListRow[];
