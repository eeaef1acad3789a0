import { type Chronicle } from '../data/chronicle-columns.js';
import { type Viewport } from './viewport.js';
export declare const OVERVIEW_PX = 14;
/** All x are px from the chart's left edge. */
export interface Strip {
    readonly widthPx: number;
    /** How many begin where: one bar per place. `group` is theirs, or null where they are of several. */
    readonly bars: readonly {
        readonly x: number;
        readonly y: number;
        readonly heightPx: number;
        readonly group: number | null;
    }[];
    readonly spans: readonly {
        readonly x: number;
        readonly widthPx: number;
        readonly group: number;
    }[];
    /** Civil ms of its earlier and its later end, its edges included. */
    readonly fromMs: number;
    readonly toMs: number;
    /** What begins last, and what ends first: with both in view nothing lies outside of it. */
    readonly lastStartMs: number;
    readonly firstEndMs: number;
}
/** Null for a story of one moment, and where there is no room. */
export declare function layoutStrip(chronicle: Chronicle, viewport: Viewport): Strip | null;
type Ends = Pick<Strip, 'fromMs' | 'toMs' | 'widthPx'>;
type Way = Pick<Viewport, 'timeDirection'>;
/** Where a moment stands on the strip, px from its left end. */
export declare function pxOnStrip({ fromMs, toMs, widthPx }: Ends, way: Way, ms: number): number;
/** Civil ms of so many px on the strip to the right: below 0 where time runs left. */
export declare const msOnStrip: ({ fromMs, toMs, widthPx }: Ends, way: Way, px: number) => number;
/**
 * The stretch in view as it stands on the strip, civil ms, cut to it; null for a map of a story and, unless `isHeld`,
 * where all is in view.
 */
export declare function windowOn(strip: Strip | null, viewport: Viewport, isHeld?: boolean): readonly [fromMs: number, toMs: number] | null;
export {};
