import type { Frame } from './frame.js';
import type { Axis, AxisLabel, Cluster, Scene } from './scene.js';
/** How much room a label takes to either side of its middle, px. */
export declare const halfIn: ({ viewport: { metrics: { charPx }, }, }: Frame) => (label: string) => number;
/** Whether nothing of a label is cut by the chart's edge. */
export declare function fitsIn(frame: Frame): (label: AxisLabel) => boolean;
export type LayoutAxis = typeof layoutAxis;
export declare function layoutAxis(frame: Frame, clusters: readonly Cluster[]): {
    axis: Axis;
    asOf: Scene['asOf'];
};
/** Drops a label that would touch the one before it. */
export declare function apart(labels: readonly AxisLabel[], halfOf: (label: string) => number): AxisLabel[];
/**
 * The word stands under its tick, at the chart's edge beside that; in the row of the units, else in that of larger
 * ones, and nowhere where both have their own words there: the date itself stands in the footer.
 */
export declare function layoutAsOf({ nowMs, nowLabel: label, fromMs, toMs, viewport, rows, x, offsetPx }: Frame, axis: Axis, halfOf: (label: string) => number, clusters: readonly Cluster[]): Scene['asOf'];
