import { type Frame } from './frame.js';
import type { Card } from './scene.js';
/** Beside the words of a card: to the stem, and to its end. */
export declare const PAD_PX = 16;
/** What the count beside a date takes, px. */
export declare const morePx: (more: number) => number;
/** Cards in view, and those that stand outside and reach into it, in time order. */
export declare function layoutCards(frame: Frame): Card[];
/** The px range a card takes, from its left to its right edge. */
export declare const boxOf: ({ x, widthPx, side }: Pick<Card, "x" | "widthPx" | "side">, sign: 1 | -1) => readonly [left: number, right: number];
/**
 * The cards with a callout for each moment of `pinned` that is in view and has none. A callout stands in the lane where it
 * covers the fewest, the highest of those, and what it covers is left out; no other card moves.
 */
export declare function pinCards(frame: Frame, cards: readonly Card[], pinned: readonly number[]): readonly Card[];
