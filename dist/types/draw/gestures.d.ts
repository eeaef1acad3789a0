import { type ZoomTransform } from 'd3';
import { type Viewport } from '../layout/viewport.js';
export type Phase = 'start' | 'move' | 'end';
export interface GestureHost {
    view(): Viewport;
    /** How far `msPerPx` may go. */
    limits(): {
        readonly minMsPerPx: number;
        readonly maxMsPerPx: number;
    };
    /** A new Viewport; `isZoom` where the scale may have changed. The host clamps it to its data. */
    change(view: Viewport, phase: Phase, isZoom: boolean): void;
}
/** The Viewport that shows `base` under a d3 transform of its px. */
export declare function transformView(base: Viewport, { k, x }: Pick<ZoomTransform, 'k' | 'x'>): Viewport;
/** Pans by px: positive moves the picture to the right. */
export declare function dragView(base: Viewport, px: number): Viewport;
/** Listens on `node` until the returned function is called. */
export declare function attachGestures(node: HTMLElement, host: GestureHost): () => void;
