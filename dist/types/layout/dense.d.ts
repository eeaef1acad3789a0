import type { Frame } from './frame.js';
import type { Density } from './scene.js';
import type { Bar } from './span-labels.js';
/**
 * Bins of a power of two in ms, counted from 0: panning moves them and changes none. Their height is the root of their
 * count, so that single events are seen beside bursts, against the fullest bin that the story has at this scale.
 */
declare function layoutDensity(frame: Frame): Density | null;
/** Periods that stand as one: `lane` as theirs. */
export interface Bundle {
    readonly members: number[];
    readonly lane: number;
    readonly startMs: number;
    endMs: number;
}
/** Those that are told apart, and the others with their neighbours in the row. `apart`: never counted with others. */
declare function bundleSpans({ chronicle, share, countsHairlines, viewport: { msPerPx } }: Frame, bars: readonly Bar[], apart: readonly number[]): {
    readonly single: readonly Bar[];
    readonly bundles: readonly Bundle[];
};
export type Dense = typeof dense;
export declare const dense: {
    layoutDensity: typeof layoutDensity;
    bundleSpans: typeof bundleSpans;
};
export {};
