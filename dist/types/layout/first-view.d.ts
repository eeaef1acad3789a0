import { type Chronicle } from '../data/chronicle-columns.js';
import { type Viewport } from './viewport.js';
/** Room before the first event, and behind the last one: a mark and a little air. A card at the end stands on the earlier side. */
export declare const EDGE_START_PX = 24;
export declare const EDGE_END_PX = 26;
/** Where the story that the first view shows begins and ends, civil ms; null for nothing. */
export declare function storyEdges(chronicle: Chronicle): readonly [startMs: number, endMs: number] | null;
/** The viewport with a new centre and scale: six years beside three weeks do not squeeze the news into one pixel. */
export declare function firstView(chronicle: Chronicle, viewport: Viewport): Viewport;
/** Bounds of the scale and of time. */
export interface Limits {
    readonly minMsPerPx: number;
    readonly maxMsPerPx: number;
    readonly fromMs: number;
    readonly toMs: number;
}
/** From one unit of the finest precision across the view to everything in it, long periods included; the given view, the first one, lies within. */
export declare function limitsOf(chronicle: Chronicle, first: Viewport): Limits;
/** The view within the limits: no more than three quarters of it may lie beyond the data. */
export declare function clampView(viewport: Viewport, limits: Limits): Viewport;
