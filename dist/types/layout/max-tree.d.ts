/** Maxima of a column that is filled value by value. */
export declare class MaxTree {
    #private;
    private readonly count;
    constructor(count: number);
    /** The value at `i` is at least `value` from now on. */
    raise(i: number, value: number): void;
    /**
     * The first place with a value at or after `from` (`step` 1), or the last at or before it (-1), that may have at
     * least `least` and that `fits`; -1 for none.
     */
    find(from: number, step: 1 | -1, least: number, fits: (i: number) => boolean): number;
}
/** Values that are all there, told by their place, and their maxima. */
export interface Maxima {
    readonly valueAt: (place: number) => number;
    readonly tree: MaxTree;
}
export declare function maximaOf(count: number, valueAt: Maxima['valueAt']): Maxima;
/** Places in `[from, to)` whose value is at least `least`, ascending. */
export declare function placesAbove({ valueAt, tree }: Maxima, from: number, to: number, least: number): number[];
/**
 * The first place from `start` on whose value, of ascending ones, is at least `value`: in steps that double, so that a
 * near one is near.
 */
export declare function gallop(values: Float64Array, value: number, start?: number): number;
