import type { Chronicle } from '../../data/chronicle-columns.js';
import { type Reading } from '../../data/read-document.js';
import type { ReadOptions } from '../../data/read-edtf.js';
import type { Store, StoryState } from '../kit/store.js';
import { inSlices } from './slices.js';
export { inSlices };
/** What a JSON text in UTF-8 says, in slices; undefined where it is none, which who reads it at once then tells, and where it was ended. */
export declare function parseLarge(chunks: readonly Uint8Array[], signal: AbortSignal): Promise<unknown>;
/** What is asked of a reading. */
export interface LargeOptions {
    readonly signal: AbortSignal;
    /** How events are read. */
    readonly reading: ReadOptions;
    readonly timeZone: string | null | undefined;
    readonly seasons: 'northern' | 'southern';
    /** Takes a first picture. */
    readonly show: (story: StoryState & {
        readonly status: 'ready';
    }) => void;
}
type Read = Reading & {
    readonly chronicle?: Chronicle;
};
/** What came of it; null where it was ended before. Whatever throws, such as a column of another hand, makes the story unreadable. */
export declare function readLarge(store: Store, value: unknown, options: LargeOptions): Promise<Read | null>;
