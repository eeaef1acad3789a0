import { type Chronicle } from '../data/chronicle-columns.js';
/** +1: a card reaches from its stem towards later time; -1: towards earlier. */
export type Side = 1 | -1;
export interface Seat {
    readonly lane: number;
    readonly side: Side;
}
export type Seats = ReadonlyMap<number, Seat>;
export interface SeatOptions {
    readonly lanes: number;
    /** The smallest card and its gap at the first view, ms. */
    readonly reachMs: number;
    readonly turnMs: number;
    readonly backMs: number;
}
/**
 * The lane, counted from the axis, and the side of each chosen moment; empty where there are too many moments. Cards
 * stand on the later side where that serves; in a burst that is narrower than a card the first of its moments stand on
 * the earlier one, so that twice as many have room. `matches`: as of a labelling.
 */
export declare function seatsOf(chronicle: Chronicle, options: SeatOptions, matches?: Uint8Array): Seats;
