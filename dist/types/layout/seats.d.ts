import type { Chronicle } from '../data/chronicle-columns.js';
export interface SeatOptions {
    readonly lanes: number;
    /** The smallest card and its gap at the first view, ms. */
    readonly reachMs: number;
    readonly turnMs: number;
}
/** The lane of each chosen moment, counted from the axis; empty where there are too many events. `moments` ascending. */
export declare function seatsOf(chronicle: Chronicle, moments: readonly number[], { lanes, reachMs, turnMs }: SeatOptions): Map<number, number>;
