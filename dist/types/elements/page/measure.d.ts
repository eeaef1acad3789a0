import { type TemplateResult } from 'lit';
import type { Metrics } from '../../layout/viewport.js';
export declare const GAP_PX = 8;
/**
 * Unseen copies of a card, a label and a tick, in the widget's own styles. `sample` is text of the widget's language.
 */
export declare const renderProbe: (sample: string) => TemplateResult;
/** Reads the probe: `null` while it has no size (not on a page, or not displayed). */
export declare function measure(root: ParentNode, widthPx: number): {
    readonly metrics: Metrics;
    readonly heightPx: number;
} | null;
