import type { Chronicle } from '../data/chronicle-columns.js';
interface Columns {
    readonly lane: Uint8Array;
    readonly D: Float64Array;
    readonly parent: Int32Array;
}
/** `order`: the periods in rank order, parents before their children. */
interface SpanLanes {
    readonly lanes: number;
    readonly order: readonly number[];
}
/**
 * Gives each period a lane in which its bar is free, the weightier and the longer ones first, and the distance D for
 * its label to the nearest start in that lane. As long as there are lanes, labels that start closer than `labelMs` get
 * different ones. One without a lane, and one whose label is hidden, is a child of the period that takes its room.
 * Writes into the columns.
 */
export declare function layoutSpanLanes(chronicle: Chronicle, spans: readonly number[], { lanes, labelMs }: {
    readonly lanes: number;
    readonly labelMs: number;
}, { lane, D, parent }: Columns): SpanLanes;
export {};
