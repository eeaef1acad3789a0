import { type Chronicle } from '../data/chronicle-columns.js';
import type { Limits } from './first-view.js';
import { type Labelling } from './labelling.js';
import { type Viewport } from './viewport.js';
/** The width of the smallest card and its gap in time, at the view's scale. */
export declare const minDistance: ({ metrics, msPerPx }: Viewport) => number;
/** `factor` above 1 is closer; the moment under `px` stays there. */
export declare function zoomAt(viewport: Viewport, factor: number, px: number): Viewport;
/** In widths of the view; above 0 is later. */
export declare function panBy(viewport: Viewport, views: number): Viewport;
/**
 * One view later (1) or earlier (-1), and no farther than the data: its last moment stays near that end of the view.
 */
export declare function pageView(viewport: Viewport, step: 1 | -1, { fromMs, toMs }: Pick<Limits, 'fromMs' | 'toMs'>): Viewport;
/** Shows `[fromMs, toMs)` and nothing else. */
export declare function showRange(viewport: Viewport, fromMs: number, toMs: number): Viewport;
/**
 * Pans as little as needed until nothing of the event's card is cut by an edge; the scale stays. A callout and a
 * period's label find their own room.
 */
export declare function revealView(chronicle: Chronicle, labelling: Labelling, viewport: Viewport, index: number): Viewport;
/**
 * The event that stands about `spanMs` from another, later (1) or earlier (-1): the nearest to there of those beyond it
 * that `matches` has, 1 per event. -1 for none.
 */
export declare function eventFrom({ anchor, count }: Chronicle, index: number, spanMs: number, step: 1 | -1, matches?: Uint8Array): number;
