import { type Frame } from './frame.js';
import type { Card, SpanLabel } from './scene.js';
/** Beside the words of a card: to the stem, and to its end. */
export declare const PAD_PX = 16;
/** What the count beside a date takes, px. */
export declare const morePx: (more: number) => number;
/** Cards in view, and those that stand outside and reach into it, in time order. */
export declare function layoutCards(frame: Frame): Card[];
/** How many letters of its title a card of this width shows in so many lines, as `cutTitle`. */
export declare const shownLetters: ({ title, thumbnail }: Pick<Card, "title" | "thumbnail">, widthPx: number, lines: number, titlePx: (text: string) => number) => number;
/** How many letters of its name the label of a period shows, beside its count. */
export declare const namedLetters: ({ title, more, widthPx }: Pick<SpanLabel, "title" | "more" | "widthPx">, titlePx: (text: string) => number) => number;
/** The px range a card takes, from its left to its right edge. */
export declare const boxOf: ({ x, widthPx, side }: Pick<Card, "x" | "widthPx" | "side">, sign: 1 | -1) => readonly [left: number, right: number];
/**
 * The cards with a callout for each moment of `pinned` that is in view and has none. A callout stands in the lane where
 * it covers the fewest, the highest of those, and what it covers is left out; no other card moves.
 */
export declare function pinCards(frame: Frame, cards: readonly Card[], pinned: readonly number[]): readonly Card[];
