import { type Chronicle } from '../data/chronicle-columns.js';
/** The lane of an event that has no place of its own. */
export declare const NO_LANE = 255;
export interface Labelling {
    readonly lanes: number;
    /** Lanes that the periods below the axis use. */
    readonly spanLanes: number;
    /** Per event, as in the Chronicle. A moment's lane counts from the axis; a period's lane is one of the span lanes. */
    readonly lane: Uint8Array;
    /** Distance in ms to the nearest event that blocks this one's label: Infinity where none does, 0 where it never has a label. */
    readonly D: Float64Array;
    /** The event that blocks: a parent outranks its children and shows before them. -1 for none. */
    readonly parent: Int32Array;
    /** The moments in rank order: a parent stands before its children. */
    readonly order: Uint32Array;
}
/** `lanes`: at most this many above the axis, at least 1. */
export declare function createLabelling(chronicle: Chronicle, { lanes, spanLanes }: {
    readonly lanes: number;
    readonly spanLanes?: number;
}): Labelling;
/** Moments with their anchor in `[fromMs, toMs]`, ascending. */
export declare function momentsIn({ anchor, kind, count }: Chronicle, fromMs: number, toMs: number): number[];
/** Those of them that have a card where the smallest card and its gap are `minD` ms wide. */
export declare function cardsIn(chronicle: Chronicle, { D, lane }: Labelling, fromMs: number, toMs: number, minD: number): number[];
/** Periods that touch `[fromMs, toMs]`, ascending. */
export declare function spansIn({ from, to, kind, count }: Chronicle, fromMs: number, toMs: number): number[];
/** The card that an event shows by at this scale: its own, else that of the nearest ancestor that has one. -1 for a period. */
export declare function hostOf({ D, parent, lane }: Labelling, index: number, minD: number): number;
/** Per event: how many without a card of their own its card stands for. */
export declare function hostCounts({ D, parent, lane, order }: Labelling, minD: number): Uint32Array;
/** The events that a card stands for, in time order, without itself. */
export declare function stackOf(labelling: Labelling, index: number, minD: number): number[];
