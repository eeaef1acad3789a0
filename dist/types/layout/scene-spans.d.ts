import type { Frame } from './frame.js';
import type { Span, SpanLabel } from './scene.js';
export declare function layoutSpans(frame: Frame, pinned: readonly number[]): {
    spans: Span[];
    spanLabels: SpanLabel[];
};
