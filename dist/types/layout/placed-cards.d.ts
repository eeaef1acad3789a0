import { type Chronicle } from '../data/chronicle-columns.js';
import type { Side } from './seats.js';
/** A place that an event could take: how far the nearest blocker is, Infinity without one, and who it is, -1 for none. */
export interface Place {
    readonly lane: number;
    readonly d: number;
    readonly blocker: number;
}
/** What is known of each event that has its place: columns that fill as cards are put. */
export interface PlacedColumns {
    readonly lane: Uint8Array;
    readonly D: Float64Array;
    readonly side: Int8Array;
}
export interface PlacedCards {
    /** Where `e`, with a card on this side, stands freest: in this lane, or undefined for any. */
    placeFor(e: number, side: Side, seat: number | undefined): Place;
    /** From now on it blocks others. */
    add(e: number, side: Side, place: Place): void;
}
export declare function placedCards({ count, kind, anchor }: Chronicle, lanes: number, { lane, D, side }: PlacedColumns): PlacedCards;
