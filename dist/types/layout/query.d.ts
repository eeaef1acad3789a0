import { type Chronicle } from '../data/chronicle-columns.js';
import { type Labelling } from './labelling.js';
import { type Maxima } from './max-tree.js';
/** Events of one kind by a time of theirs, ascending; over each the end of what it touches, exclusive. */
export interface Column {
    readonly index: Int32Array;
    readonly at: Float64Array;
    readonly until: Maxima;
}
/** The moments by their anchors. */
export declare const momentColumn: (key: Chronicle) => Column;
export declare const isBand: (chronicle: Chronicle, i: number, msPerPx: number) => boolean;
/** Moments with their anchor in `[fromMs, toMs]`, ascending. */
export declare function momentsIn(chronicle: Chronicle, fromMs: number, toMs: number): number[];
/** Those of them that have a card where the smallest card and its gap are `minD` ms wide. */
export declare function cardsIn(chronicle: Chronicle, labelling: Labelling, fromMs: number, toMs: number, minD: number): number[];
/** Moments that are bands at this scale and touch `[fromMs, toMs]`, ascending. */
export declare function bandsIn(chronicle: Chronicle, fromMs: number, toMs: number, msPerPx: number): number[];
/** How many bands there are among the moments at these places of their column. */
export declare const bandsAmong: (chronicle: Chronicle, from: number, to: number, msPerPx: number) => number;
/** Periods that touch `[fromMs, toMs]`, ascending. */
export declare function spansIn(chronicle: Chronicle, fromMs: number, toMs: number): number[];
/**
 * The card or label that an event shows by at this scale: its own, else that of the nearest ancestor that has one. -1
 * for none.
 */
export declare function hostOf({ D, parent, lane }: Labelling, index: number, minD: number): number;
/** The events that a card, or the label of a period, stands for at this scale, in time order, without itself. */
export declare function stackOf(labelling: Labelling, index: number, minD: number): number[];
/** The distances up to which a host's children show, ascending, and how many events stand below the first of them. */
interface Children {
    readonly at: Float64Array;
    readonly below: Float64Array;
}
/** The first child of each event, and the next one of its parent's, -1 for none; `size`: of each with all below it. */
interface Family {
    readonly first: Int32Array;
    readonly next: Int32Array;
    readonly size: Uint32Array;
    readonly sorted: Map<number, Children>;
}
/** Makes it, in steps: who asks for a card's count finds it. */
export declare function familySteps(labelling: Labelling): Generator<void, Family>;
/**
 * How many events without a card of their own the card of this one stands for at this scale: who is hidden hides all
 * below.
 */
export declare function countAt(labelling: Labelling, index: number, minD: number): number;
/** What a labelling decides about heights. */
interface Used {
    readonly lanes: readonly boolean[];
    readonly hairlines: number;
}
/** Which lanes hold a card at any scale, and how many periods found no lane and stand as hairlines in one more row. */
export declare const usedBy: (key: Pick<Labelling, "lanes" | "lane">, more_0: Chronicle) => Used;
/** The place of each event in the order of a labelling. */
export declare const ranksOf: (key: Labelling) => Uint32Array<ArrayBufferLike>;
export {};
