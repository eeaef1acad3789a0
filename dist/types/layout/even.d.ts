import { type Chronicle, type Scale } from '../data/chronicle-columns.js';
/** Of a step on the axis, in what stands there for ms: a power of two, so that places of moments are exact. */
export declare const STEP: number;
/** Stories of more events are drawn to time. */
export declare const MOST_EVEN = 5000;
/** `[from, to)` between two neighbouring moments, civil ms, as long as a step: `at` is where it begins. */
export interface Stretch {
    readonly at: number;
    readonly fromMs: number;
    readonly toMs: number;
}
export interface EvenScale extends Scale {
    /** In the order of time. */
    readonly breaks: readonly Stretch[];
}
/**
 * Straight between neighbours of `moments` (ascending, all different, at least one, civil ms), which are a step apart,
 * and beyond them as in the first and the last stretch; a lone one has `loneMs` a step. Infinite stays infinite. Breaks
 * are among the first `known` of them.
 */
export declare function evenScale(moments: readonly number[], loneMs: number, known?: number): EvenScale;
/**
 * The same story with all its numbers as places on the even axis; kept with the story. One of too many events is as it
 * was, which the console says.
 */
export declare const evenOf: (key: Chronicle) => Chronicle;
