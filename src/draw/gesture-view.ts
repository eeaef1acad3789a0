// What gestures ask of their host, and the Viewports that they make of px.

import { pxToTime, sign, type Viewport } from '../layout/viewport.js';

export type Phase = 'start' | 'move' | 'end';

export interface GestureHost {
  view(): Viewport;
  /** How far `msPerPx` may go. */
  limits(): { readonly minMsPerPx: number; readonly maxMsPerPx: number };
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
export function shiftView(base: Viewport, { k, x }: Shift): Viewport {
  return { ...base, msPerPx: base.msPerPx / k, centerMs: pxToTime(base, (base.widthPx / 2 - x) / k) };
}

/** Pans by px: positive moves the picture to the right. */
export function dragView(base: Viewport, px: number): Viewport {
  return { ...base, centerMs: base.centerMs - sign(base) * px * base.msPerPx };
}

/** Zooms by `factor`, above 1 closer, as far as the limits go: what is at `fromPx` comes to `toPx`. */
export function pinchView(host: GestureHost, factor: number, fromPx: number, toPx: number): Viewport {
  const base = host.view();
  const { minMsPerPx, maxMsPerPx } = host.limits();
  const most = Math.max(1, base.msPerPx / minMsPerPx);
  const least = Math.min(1, base.msPerPx / maxMsPerPx);
  const k = Math.min(most, Math.max(least, factor));
  return k === 1 ? dragView(base, toPx - fromPx) : shiftView(base, { k, x: toPx - k * fromPx });
}

/** A place of the window in the node's own px, which a page's `transform` or `zoom` may make more or fewer. */
export function pxIn(node: HTMLElement, clientX: number): number {
  const { left, width } = node.getBoundingClientRect();
  return width > 0 ? (clientX - left) * (node.offsetWidth / width) : 0;
}
