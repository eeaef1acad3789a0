import type { Chronicle } from '../data/chronicle-columns.js';
import type { Side } from './seats.js';
/** Two cards that face each other share the distance of their stems. */
export declare const FACING = 0.5;
/**
 * A place that an event could take: how far the nearest blocker is, Infinity without one, and who it is, -1 for none.
 */
export interface Place {
    readonly lane: number;
    readonly d: number;
    readonly blocker: number;
}
export interface PlacedCards {
    /** Where `e`, with a card on this side, stands freest; in its seat, where stories have some. */
    placeFor(e: number, side: Side, seat?: number): Place;
    /** From now on it blocks others. */
    add(e: number, side: Side, place: Place): void;
}
/** `D` fills as cards are put. */
export declare function placedCards({ count, anchor }: Chronicle, lanes: number, D: Float64Array): PlacedCards;
