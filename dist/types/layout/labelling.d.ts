import { type Chronicle } from '../data/chronicle-columns.js';
import { type Side } from './seats.js';
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
    /** The moments in rank order, then the periods: a parent stands before its children. */
    readonly order: Uint32Array;
    /** Per event. +1: its card reaches from its stem towards later time; -1: towards earlier. */
    readonly side: Int8Array;
    /** Where the story begins and ends, civil ms: at most this and a margin in px is between a card and the edge of the first view. */
    readonly edges: readonly [startMs: number, endMs: number];
    /** Per event 1 where it matches what the reader asked for; undefined where nothing was asked. The others have no lane, no rank and no name. */
    readonly matches?: Uint8Array | undefined;
}
export interface LabellingOptions {
    /** At most this many above the axis, at least 1. */
    readonly lanes: number;
    /** At most this many below it. Default 6. */
    readonly spanLanes?: number;
    /** Cards of moments from here on stand on the earlier side of their stem: behind the data there is no room. Default: none. */
    readonly turnMs?: number;
    /** From here on cards may stand there: before the data there is no room. Default: none but those that must. */
    readonly backMs?: number;
    readonly edges?: Labelling['edges'];
    /** The room that the label of a period asks for, ms: as long as there are lanes, two that start closer do not share one. Default 0. */
    readonly labelMs?: number;
    /** The smallest card and its gap at the first view, ms: what has room there is chosen first, and keeps it. Default 0: nothing is. */
    readonly reachMs?: number;
    /** 1 per event, as in the Chronicle, that is labelled: all others count as if they were not there. Default: all. */
    readonly matches?: Uint8Array | undefined;
}
/** The side of an event's card. */
export declare const sideOf: ({ side }: Pick<Labelling, "side">, index: number) => Side;
/** Whether an event is among those that were asked for: the others stand on the axis, hollow and without a name. */
export declare const isLabelled: ({ matches }: Pick<Labelling, "matches">, index: number) => boolean;
/** A lane for each event, and the scale from which on its card shows: once for all views, so that cards never overlap or jump. */
export declare function createLabelling(chronicle: Chronicle, { lanes, spanLanes, turnMs, backMs, edges, labelMs, reachMs, matches }: LabellingOptions): Labelling;
/** Moments with their anchor in `[fromMs, toMs]`, ascending. */
export declare function momentsIn({ anchor, kind, count }: Chronicle, fromMs: number, toMs: number): number[];
/** Those of them that have a card where the smallest card and its gap are `minD` ms wide. */
export declare function cardsIn(chronicle: Chronicle, { D, lane }: Labelling, fromMs: number, toMs: number, minD: number): number[];
/** Periods that touch `[fromMs, toMs]`, ascending. */
export declare function spansIn({ from, to, kind, count }: Chronicle, fromMs: number, toMs: number): number[];
/** The card or label that an event shows by at this scale: its own, else that of the nearest ancestor that has one. -1 for none. */
export declare function hostOf({ D, parent, lane }: Labelling, index: number, minD: number): number;
/** Per event: how many without a card of their own its card stands for. */
export declare function hostCounts({ D, parent, lane, order }: Labelling, minD: number): Uint32Array;
/** The events that a card, or the label of a period, stands for at this scale, in time order, without itself. */
export declare function stackOf(labelling: Labelling, index: number, minD: number): number[];
