import type { Chronicle } from '../data/chronicle-columns.js';
import { type PlacedCards } from './placed-cards.js';
/**
 * As `placedCards`, whose answers are the same, but for who of two as near is the blocker. `side`: of all events, 1 or
 * -1.
 */
export declare function nearCards({ count, anchor }: Chronicle, lanes: number, { D, side }: {
    readonly D: Float64Array;
    readonly side: Int8Array;
}): PlacedCards;
