import type { Chronicle } from '../data/chronicle-columns.js';
/**
 * Gives each period the first lane in which its bar is free, the weightier and the longer ones first, and the distance D for its
 * label to the nearest start in that lane. Writes into `lane`, `D` and `parent`; one without a lane keeps what stands there.
 * Returns the number of lanes used.
 */
export declare function layoutSpanLanes(chronicle: Chronicle, spans: readonly number[], lanes: number, lane: Uint8Array, D: Float64Array, parent: Int32Array): number;
