import { type Chronicle } from '../data/chronicle-columns.js';
import type { WordOptions } from '../time/words.js';
export interface ListRow {
    readonly id: string;
    readonly title: string;
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
/** All events: the dated ones in the order of time, or against it, then the undated ones. The same rows for the same chronicle and words. */
export declare function layoutList(chronicle: Chronicle, words: WordOptions, isNewestFirst?: boolean): readonly ListRow[];
