import type { Dense } from './dense.js';
import type { Frame } from './frame.js';
import { type Cluster, type Span, type SpanLabel } from './scene.js';
export declare function layoutSpans(frame: Frame, pinned: readonly number[], dense?: Dense): {
    spans: Span[];
    spanLabels: SpanLabel[];
    bundles: Cluster[];
};
