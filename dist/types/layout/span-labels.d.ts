import { type Frame } from './frame.js';
import type { SpanLabel } from './scene.js';
/** A bar in view, as far as it is seen, civil ms. */
export interface Bar {
    readonly i: number;
    readonly lane: number;
    readonly startMs: number;
    readonly endMs: number;
}
export declare function layoutSpanLabels(frame: Frame, bars: readonly Bar[], pinned: readonly number[]): SpanLabel[];
