import type { Rows } from './frame.js';
import { type LabelledTrack, type Labelling } from './labelling.js';
import type { Viewport } from './viewport.js';
/** Height of a heading: with the words of a row, and for a target. */
export declare const headHeight: ({ metrics }: Pick<Viewport, "metrics">, leastPx?: number) => number;
/** Px from the chart's top. */
export interface TrackRows {
    /** As a chart's, for what stands in the track. */
    readonly rows: Rows;
    readonly lineY: number | null;
    readonly footY: number;
}
/** `hasCallout`: a moment without a lane has a card all the same. */
export interface TrackState {
    readonly labelling: Labelling;
    readonly hasCallout?: boolean;
    readonly headPx: number;
    /** Height that nobody needs: leaders are so much longer. */
    readonly slackPx?: number;
}
export declare function trackRows(track: LabelledTrack, y: number, { metrics }: Pick<Viewport, 'metrics'>, { labelling, hasCallout, headPx, slackPx }: TrackState): TrackRows;
/** Px of an open track. */
export declare const trackHeight: (track: LabelledTrack, view: Pick<Viewport, "metrics">, headPx: number) => number;
/** The labelling of a closed track, in which what is `pinned` has a place. */
export declare function closedLabelling({ labelling, chronicle: { kind } }: LabelledTrack, pinned: readonly number[]): Labelling;
