import { type Limits } from '../layout/first-view.js';
import { type Viewport } from '../layout/viewport.js';
export interface GestureHost {
    view(): Viewport;
    limits(): Limits;
    /** Motion is not welcome: nothing goes on by itself, and nothing gives way at the ends. */
    isStill(): boolean;
    /** Somebody takes hold of the view: what moves it by itself ends. The signal aborts when the next one does so. */
    hold(): AbortSignal;
    /** Shows a Viewport as it is; `isZoom` where the scale may have changed. */
    show(view: Viewport, isZoom: boolean): void;
    /** The view has come to rest, moved by such means. */
    rest(by: 'pointer' | 'key'): void;
}
/** Shows what `change` makes of the view, within the limits. */
export declare function moveWithin(host: GestureHost, change: (view: Viewport) => Viewport, isZoom?: boolean): void;
/** As a hand does: beyond the limits with resistance. Moves add up, whatever they were cut into. */
export declare function pull(host: GestureHost, change: (view: Viewport) => Viewport, isZoom?: boolean): void;
/** Flies to a view, as far as the limits go, and rests there. */
export declare function flyTo(host: GestureHost, view: Viewport, signal?: AbortSignal, by?: 'pointer' | 'key'): void;
/** Pans by px: positive moves the picture to the right. */
export declare function dragView(base: Viewport, px: number): Viewport;
/**
 * Zooms by `factor`, above 1 closer, as far as the limits go: what is at `fromPx`, px from the chart's left edge, comes
 * to `toPx`.
 */
export declare function pinchView(base: Viewport, { minMsPerPx, maxMsPerPx }: Limits, factor: number, fromPx: number, toPx: number): Viewport;
/** A place of the window in the node's own px, which a page's `transform` or `zoom` may make more or fewer. */
export declare function pxIn(node: HTMLElement, clientX: number): number;
