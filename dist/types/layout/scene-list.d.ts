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
}
/** All events: the dated ones in reading order, then the undated ones. */
export declare function layoutList(chronicle: Chronicle, words: WordOptions): ListRow[];
