import { type Chronicle } from '../data/chronicle-columns.js';
import { type Viewport } from './viewport.js';
export declare const roomOf: ({ roomPx, }: Viewport) => readonly [startPx: number, endPx: number];
/**
 * Where what the first view shows begins and ends, or, `isWhole`, all that is no period much longer; civil ms; null for
 * nothing.
 */
export declare function storyEdges(chronicle: Chronicle, isWhole?: boolean): readonly [startMs: number, endMs: number] | null;
/**
 * The viewport with a new centre and scale: six years beside three weeks do not squeeze the news into one pixel, nor
 * does an event of long ago.
 */
export declare function firstView(chronicle: Chronicle, viewport: Viewport): Viewport;
/** Bounds of the scale and of time; `middleMs` is the middle of the longest view. */
export interface Limits {
    readonly minMsPerPx: number;
    readonly maxMsPerPx: number;
    readonly fromMs: number;
    readonly toMs: number;
    readonly middleMs: number;
}
/**
 * From one unit of the finest precision across the view to everything in it, long periods included; the given view, the
 * first one, lies within.
 */
export declare function limitsOf(chronicle: Chronicle, first: Viewport): Limits;
/**
 * The view within the limits: of one that is too long the part nearest to the middle, and no more than three quarters
 * of it beyond the data.
 */
export declare function clampView(viewport: Viewport, limits: Limits): Viewport;
