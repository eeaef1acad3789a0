import { type Words } from '../words.js';
import type { ReadContext } from './cursor.js';
import { Refusal } from './parts.js';
export interface ReadDateOptions {
    /** EDTF of the day, or the time, of writing: 'last month' is relative to it. Without it such words are refused. */
    readonly reference?: string | undefined;
    /** BCP 47; decides what 3/4/2021, 1399 and 'last week' mean. Default `ar`. */
    readonly locale?: string | undefined;
    /** IANA zone of times that name none; without it they are floating. */
    readonly timeZone?: string | undefined;
}
export declare const MOST_CHARS = 128;
/** Everything that reading depends on, from the options and words; what cannot be used of them is left out. */
export declare function readContext(options: ReadDateOptions, words: Words): ReadContext;
/** The options that can be used, and why others cannot. */
export declare function sortOptions(options: ReadDateOptions): [ReadDateOptions, readonly Refusal[]];
export declare function isEdtf(text: string): boolean;
