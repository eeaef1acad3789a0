import type { Scale } from '../data/chronicle-columns.js';
import type { WordOptions, Words } from '../time/words.js';
export type Direction = 'ltr' | 'rtl';
/** Sizes in px that the host measured once (they follow the page's font); layout itself measures nothing. */
export interface Metrics {
    /** Smallest and largest width of a card, and the gap between two. */
    readonly cardMinPx: number;
    readonly cardMaxPx: number;
    readonly gapPx: number;
    /** Height of a card: the date's line and the title's lines. */
    readonly cardHeightPx: number;
    /** Height of a span lane: label and bar. */
    readonly spanHeightPx: number;
    /** Height of one row of words under the axis. */
    readonly axisRowPx: number;
    /** Least distance of two labelled ticks. */
    readonly tickMinPx: number;
    /** About the width of one letter, for the little room a label of the axis asks for. */
    readonly charPx: number;
    /** Width of words in a card's title, px. Where nobody measures, the page cuts titles by itself. */
    readonly titlePx?: (text: string) => number;
    /**
     * Height of one line of a card's title: lanes in which titles would be cut get a third one where there is room.
     * Default: none do.
     */
    readonly titleLinePx?: number;
}
/** What calls the package may hand over options in place of the words (`core.ts`). */
export interface Viewport<W extends WordOptions = Words> {
    /** Civil ms at the middle of the chart. */
    readonly centerMs: number;
    /** Civil ms that a px stands for. */
    readonly msPerPx: number;
    /** Width of the chart. */
    readonly widthPx: number;
    /** The greatest height the chart may take. */
    readonly heightPx: number;
    /** It takes all of that height: a place is held for it. */
    readonly isFilled?: boolean;
    /** It stands low, as the map of a story: one line of words an event, and no strip of the whole. */
    readonly isMap?: boolean;
    /** Its first view holds all events, those far from all others too: it is a picture that nobody moves. */
    readonly isWhole?: boolean;
    /** Which way time runs; the direction of the text is the page's own affair. */
    readonly timeDirection: Direction;
    /** Sizes by the host's font. */
    readonly metrics: Metrics;
    /**
     * Room before the first event of the first view and behind its last one, px, as `roomFor` gives it. Default: of a
     * mark and a little air.
     */
    readonly roomPx?: readonly [startPx: number, endPx: number];
    /** Cards have the small pictures of their events, where they are wide enough. */
    readonly hasThumbnails?: boolean;
    /** The scale changes with each frame: cards change their width less often. */
    readonly isZooming?: boolean;
    /** As its Chronicle's: centre and scale are places in place of ms. */
    readonly scale?: Scale | undefined;
    /** Locale, digits and calendar of every word in the Scene. */
    readonly words: W;
}
/** +1 where later is further right, -1 where it is further left: the one place where direction enters. */
export declare const sign: (viewport: Pick<Viewport, "timeDirection">) => 1 | -1;
/** Px from the chart's left edge. */
export declare const timeToPx: (viewport: Viewport<WordOptions>, ms: number) => number;
export declare const pxToTime: (viewport: Viewport, px: number) => number;
/**
 * The viewport at another centre and scale: the one way in which a view moves. A place that is no place (not finite, a
 * scale that is not above 0, as sizes of a hidden page make them) is refused: the same viewport comes back, as for a
 * move to where it is.
 */
export declare function placeView(viewport: Viewport, centerMs: number, msPerPx?: number): Viewport;
interface Scaled {
    readonly scale?: Scale | undefined;
}
/**
 * Where a civil moment stands on the axis of a Chronicle or a Viewport, and the moment of a place: the same number on
 * an axis of time.
 */
export declare const placeOf: ({ scale }: Scaled, ms: number) => number;
export declare const timeOf: ({ scale }: Scaled, at: number) => number;
/** The stretch of time in view, `[from, to)`, civil ms. */
export declare function extentOf(viewport: Viewport): readonly [from: number, to: number];
export {};
