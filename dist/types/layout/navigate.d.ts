import type { Chronicle } from '../data/chronicle-columns.js';
import { type Labelling } from './labelling.js';
import { type Viewport } from './viewport.js';
/** The width of the smallest card and its gap in time, at the view's scale. */
export declare const minDistance: ({ metrics, msPerPx }: Viewport) => number;
/** `factor` above 1 is closer; the moment under `px` stays there. */
export declare function zoomAt(viewport: Viewport, factor: number, px: number): Viewport;
/** In widths of the view; above 0 is later. */
export declare function panBy(viewport: Viewport, views: number): Viewport;
/** Shows `[fromMs, toMs)` and nothing else. */
export declare function showRange(viewport: Viewport, fromMs: number, toMs: number): Viewport;
/** Pans, and zooms in where that gives the event a card, until nothing of it is cut by an edge. */
export declare function revealView(chronicle: Chronicle, { D, lane }: Labelling, viewport: Viewport, index: number): Viewport;
/** The next event in time order that shows at this scale: a card, or a period's bar. -1 for none. */
export declare function nextVisible(chronicle: Chronicle, { D, lane }: Labelling, index: number, step: 1 | -1, minD: number): number;
