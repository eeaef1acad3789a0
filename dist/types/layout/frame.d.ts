import { type Chronicle } from '../data/chronicle-columns.js';
import type { TimelineEvent } from '../data/document.js';
import type { DateWords, Words } from '../time/words.js';
import type { Labelling } from './labelling.js';
import { type Column } from './query.js';
import { type Metrics, type Viewport } from './viewport.js';
/** From so many events on a story is told by numbers first: density, rings, bars that stand for several periods. */
export declare const DENSE_FROM = 300;
export interface Frame {
    readonly chronicle: Chronicle;
    readonly labelling: Labelling;
    readonly viewport: Viewport;
    /** The view, `[from, to)` in civil ms. */
    readonly fromMs: number;
    readonly toMs: number;
    readonly minD: number;
    readonly sign: 1 | -1;
    readonly offsetPx: number;
    /** Whole px from the Scene's origin. */
    x(ms: number): number;
    readonly rows: Rows;
    /** All moments by their times. */
    readonly moments: Column;
    /**
     * The place of the as-of date, of the present where that was asked for, or of the last known moment; null for none.
     */
    readonly nowMs: number | null;
    /** The as-of date's word; empty where there is no such date. */
    readonly nowLabel: string;
    /** It is told by numbers first. */
    readonly isDense: boolean;
    /** Its part of what a chart has room for. */
    readonly share: number;
    /** Periods without a lane are counted: there are many. */
    readonly countsHairlines: boolean;
    date(index: number): string;
}
/** The present: its place on the axis, and its word. */
export interface Now {
    readonly ms: number;
    readonly label: string;
}
/** Px from the chart's top. */
export interface Rows {
    /** Per lane. */
    readonly cardY: readonly number[];
    /** Per lane: its place from the axis among those that ever hold a card, or -1. */
    readonly rowOf: readonly number[];
    /** Per lane: the height of its cards. */
    readonly cardPx: readonly number[];
    readonly axisY: number;
    readonly labelY: number;
    readonly contextY: number;
    readonly secondaryY: number;
    readonly spansY: number;
    /** Height of a row of periods. */
    readonly spanPitch: number;
    readonly erasY: number;
    readonly heightPx: number;
}
/** What of a labelling decides them. */
type Rowed = Pick<Labelling, 'lane' | 'lanes' | 'spanLanes' | 'tall'>;
/** What of a viewport decides the heights. */
type Sizes = Pick<Viewport, 'metrics' | 'words' | 'isMap'>;
/** Least height of one lane of cards. */
export declare const laneHeight: (metrics: Metrics) => number;
/** Px of height that a chart with this labelling needs at least. */
export declare function neededHeight(chronicle: Chronicle, labelling: Rowed, viewport: Sizes): number;
export declare function frameOf(chronicle: Chronicle, labelling: Labelling, viewport: Viewport, now?: Now): Frame;
export declare const dateWords: (chronicle: Chronicle, index: number, words: Words) => string;
/**
 * The words of an event's date, and those in the second calendar where the day is known. A date that was written in
 * another calendar is shown as it was written, in the digits around it; what it is in the calendars shown follows.
 */
export declare function eventDate(chronicle: Chronicle, index: number, words: DateWords): string[];
/** The language of its title, where it is another than the story's. */
export declare const langOf: ({ langs }: TimelineEvent) => {
    readonly lang?: string;
};
/** The words of a date that has no place on the axis: what is known of it ('11 March'), or that nothing is. */
export declare function undatedWords({ date, dateLabel }: TimelineEvent, words: Words): string;
export {};
