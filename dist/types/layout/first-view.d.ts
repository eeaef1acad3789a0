import { type Chronicle } from '../data/chronicle-columns.js';
import type { Viewport } from './viewport.js';
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
