import type { Words } from './words.js';
export interface Tick {
    readonly ms: number;
    readonly label: string;
    /** Where the middle of the label stands: at the tick, or in the middle of a single month or year. */
    readonly labelMs: number;
}
export interface TickSet {
    /** Name of the rung, such as `7d` or `100y`. */
    readonly step: string;
    readonly stepMs: number;
    /** Ascending; covers the range and one tick beyond either end. */
    readonly ticks: readonly Tick[];
    /** The larger units that hold the ticks: tiles of the range, ascending; empty under years. */
    readonly context: readonly {
        readonly fromMs: number;
        readonly toMs: number;
        readonly label: string;
    }[];
    /**
     * Among ticks of hundreds of years: the turn of the era, which is no round year; null where it is not in the range,
     * or is one of the ticks.
     */
    readonly era: Tick | null;
}
export interface TickSizes {
    /** Least distance of two labels, px. */
    readonly minPx: number;
    /** About the width of a letter, px. */
    readonly charPx: number;
}
/**
 * The finest rung whose labels stand at least `minPx` apart and have room for their letters, in the calendar of the
 * words, or the Gregorian one where that does not cover the range. Empty for a range that is not finite, is empty, or
 * has more ticks than any axis could show.
 */
export declare function ticksOf(fromMs: number, toMs: number, msPerPx: number, sizes: TickSizes, words: Words): TickSet;
/**
 * Months or years of the second calendar, for a row of its own; empty where there is none, or it does not cover the
 * range.
 */
export declare function secondaryTicksOf(fromMs: number, toMs: number, msPerPx: number, sizes: TickSizes, words: Words): TickSet;
