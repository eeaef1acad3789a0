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
    /**
     * Distance in ms to the nearest event that blocks this one's label: Infinity where none does, 0 where it never has a
     * label.
     */
    readonly D: Float64Array;
    /** The event that blocks: a parent outranks its children and shows before them. -1 for none. */
    readonly parent: Int32Array;
    /** The moments in rank order, then the periods: a parent stands before its children. */
    readonly order: Uint32Array;
    /** Per event. +1: its card reaches from its stem towards later time; -1: towards earlier. */
    readonly side: Int8Array;
    /**
     * Where the story begins and ends, civil ms: at most this and a margin in px is between a card and the edge of the
     * first view.
     */
    readonly edges: readonly [startMs: number, endMs: number];
    /** Lanes above the axis whose cards have three lines of words and not two. Default: none. */
    readonly tall?: readonly number[];
    /** Where some moments have no place yet: goes on, in the same columns, and gives the labelling with all of them. */
    readonly rest?: Generator<unknown, Labelling> | undefined;
    /** Where each group has lanes of its own: what is told of one event is of its group's labelling. */
    readonly tracks?: readonly LabelledTrack[];
    /**
     * Per event 1 where it matches what the reader asked for; undefined where nothing was asked. The others have no lane,
     * no rank and no name.
     */
    readonly matches?: Uint8Array | undefined;
}
/** The events of a group, as a story. */
export interface GroupStory {
    /** Its id; empty for that of the events without a group. */
    readonly key: string;
    readonly group: number;
    readonly chronicle: Chronicle;
    /** Of each of its events the place in the whole story. */
    readonly index: Int32Array;
}
export interface LabelledTrack extends GroupStory {
    readonly labelling: Labelling;
    /** It is of a story of many events: told by numbers first. */
    readonly isDense: boolean;
    /** No two of its marks meet, however far the reader goes. */
    readonly isLoose: boolean;
    /** Its events have the lanes that they had before others came. */
    readonly isGrown: boolean;
    /** Before the reader has said anything: tracks beyond a height that can be overlooked are closed. */
    readonly isClosed: boolean;
}
export interface LabellingOptions {
    /** At most this many above the axis, at least 1. */
    readonly lanes: number;
    /** At most this many below it. Default 6. */
    readonly spanLanes?: number;
    /**
     * Cards of moments from here on stand on the earlier side of their stem: behind the data there is no room. Default:
     * none.
     */
    readonly turnMs?: number;
    /** From here on cards may stand there: before the data there is no room. Default: none but those that must. */
    readonly backMs?: number;
    readonly edges?: Labelling['edges'];
    /**
     * The room that the label of a period asks for, ms: as long as there are lanes, two that start closer do not share
     * one. Default 0.
     */
    readonly labelMs?: number;
    /**
     * The smallest card and its gap at the first view, ms: what has room there is chosen first, and keeps it. Default 0:
     * nothing is.
     */
    readonly reachMs?: number;
    /** 1 per event, as in the Chronicle, that is labelled: all others count as if they were not there. Default: all. */
    readonly matches?: Uint8Array | undefined;
    /** About so many steps are gone at once, or some more; what then has no place is left for `rest`. Default: all. */
    readonly most?: number | undefined;
}
/** The side of an event's card. */
export declare const sideOf: ({ side }: Pick<Labelling, "side">, index: number) => Side;
/** Whether an event is among those that were asked for: the others stand on the axis, hollow and without a name. */
export declare const isLabelled: ({ matches }: Pick<Labelling, "matches">, index: number) => boolean;
/** The weightier an event, the higher: who is of a higher class outranks the others. */
export declare const weightClass: ({ importance }: Pick<Chronicle, "importance">, index: number) => number;
/**
 * A lane for each event, and the scale from which on its card shows: once for all views, so that cards never overlap or
 * jump.
 */
export declare function createLabelling(chronicle: Chronicle, options: LabellingOptions): Labelling;
