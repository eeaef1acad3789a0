import type { Metrics, Viewport } from './viewport.js';
export declare const mapHeight: (widthPx: number) => number;
/** Rows of names. */
export declare const mapLanes: ({ heightPx }: Pick<Viewport, "heightPx">) => number;
/** Sizes of the same page's words where only a title stands at each event. */
export declare const mapMetrics: (metrics: Metrics) => Metrics;
