import type { Chronicle } from '../../data/chronicle-columns.js';
import { type Reading } from '../../data/read-document.js';
import type { ReadOptions } from '../../data/read-edtf.js';
import type { Labelling } from '../../layout/labelling.js';
import type { StoryState } from '../kit/state.js';
import type { Store } from '../kit/store.js';
/**
 * What a JSON text in UTF-8 says, in slices; undefined where it is none, which who reads it at once then tells, and
 * where it was ended.
 */
export declare function parseLarge(chunks: readonly Uint8Array[], signal: AbortSignal): Promise<unknown>;
/**
 * The labelling with a place for all of its cards, and with what comes `after` it, which is kept with it; null where it
 * was ended.
 */
export declare function placeRest(labelling: Labelling, rest: Generator<unknown, Labelling>, after: (whole: Labelling) => Generator<unknown, object>, signal: AbortSignal): Promise<Labelling | null>;
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
    /** The story is that of before with more events. */
    readonly isGrown: boolean;
}
type Read = Reading & {
    readonly chronicle?: Chronicle;
};
/**
 * What came of it; null where it was ended before. Whatever throws, such as a column of another hand, makes the story
 * unreadable.
 */
export declare function readLarge(store: Store, value: unknown, options: LargeOptions): Promise<Read | null>;
export {};
