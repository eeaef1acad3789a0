import { type Viewport } from '../layout/viewport.js';
export type Phase = 'start' | 'move' | 'end';
export interface GestureHost {
    view(): Viewport;
    /** How far `msPerPx` may go. */
    limits(): {
        readonly minMsPerPx: number;
        readonly maxMsPerPx: number;
    };
    /**
     * A new Viewport; `isZoom` where the scale may have changed. The host clamps it to its data.
     * A gesture is one 'start', any number of 'move', one 'end'.
     */
    change(view: Viewport, phase: Phase, isZoom: boolean): void;
}
/** A move of the picture in px from the chart's left edge: a place `px` goes to `k * px + x`. */
export interface Shift {
    /** Above 1 is closer; within the host's limits, so that the picture stops where it may go no further. */
    readonly k: number;
    readonly x: number;
}
/** The Viewport that shows `base` moved so. */
export declare function shiftView(base: Viewport, { k, x }: Shift): Viewport;
/** Pans by px: positive moves the picture to the right. */
export declare function dragView(base: Viewport, px: number): Viewport;
/** Zooms by `factor`, above 1 closer, as far as the limits go: what is at `fromPx` comes to `toPx`. */
export declare function pinchView(host: GestureHost, factor: number, fromPx: number, toPx: number): Viewport;
/** A place of the window in the node's own px, which a page's `transform` or `zoom` may make more or fewer. */
export declare function pxIn(node: HTMLElement, clientX: number): number;
