import type { Frame } from './frame.js';
import type { Span, SpanLabel } from './scene.js';
export declare function layoutSpans(frame: Frame): {
    spans: Span[];
    spanLabels: SpanLabel[];
};
