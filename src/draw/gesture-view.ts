// What gestures ask of their host, and the Viewports that they make of px: beyond the ends of the story with
// resistance.

import { clampView, type Limits } from '../layout/first-view.js';
import { placeView, pxToTime, sign, type Viewport } from '../layout/viewport.js';
import { easeView } from './ease.js';

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

/**
 * How far the picture gives way beyond the ends: a pull of x widths moves it by 1 - 1 / (1 + GIVE x), as touch screens
 * have it.
 */
const GIVE = 0.5;

/**
 * Widths of the view that its centre stands beyond the limits, turned by `bend`; a view within them comes back as it
 * is.
 */
function bent(view: Viewport, limits: Limits, bend: (widths: number) => number): Viewport {
  const held = clampView(view, limits);
  const widthMs = view.widthPx * view.msPerPx;
  const over = (view.centerMs - held.centerMs) / widthMs;
  return over === 0 ? view : placeView(view, held.centerMs + Math.sign(over) * bend(Math.abs(over)) * widthMs);
}
const stretched = (view: Viewport, limits: Limits): Viewport =>
  bent(view, limits, (widths) => 1 - 1 / (1 + GIVE * widths));
const unstretched = (view: Viewport, limits: Limits): Viewport =>
  bent(view, limits, (widths) => (1 / (1 - Math.min(0.99, widths)) - 1) / GIVE);

/** Shows what `change` makes of the view, within the limits. */
export function moveWithin(host: GestureHost, change: (view: Viewport) => Viewport, isZoom = false): void {
  host.show(clampView(change(host.view()), host.limits()), isZoom);
}

/** As a hand does: beyond the limits with resistance. Moves add up, whatever they were cut into. */
export function pull(host: GestureHost, change: (view: Viewport) => Viewport, isZoom = false): void {
  if (host.isStill()) return moveWithin(host, change, isZoom);
  const limits = host.limits();
  host.show(stretched(change(unstretched(host.view(), limits)), limits), isZoom);
}

/** Flies to a view, as far as the limits go, and rests there. */
export function flyTo(
  host: GestureHost,
  view: Viewport,
  signal = host.hold(),
  by: 'pointer' | 'key' = 'pointer',
): void {
  const [from, to] = [host.view(), clampView(view, host.limits())];
  const step = (next: Viewport, isDone: boolean): void => {
    host.show(placeView(host.view(), next.centerMs, next.msPerPx), !isDone && from.msPerPx !== to.msPerPx);
    if (isDone) host.rest(by);
  };
  if (to === from || host.isStill()) step(to, true);
  else easeView(from, to, step, signal);
}

/** Pans by px: positive moves the picture to the right. */
export function dragView(base: Viewport, px: number): Viewport {
  return placeView(base, base.centerMs - sign(base) * px * base.msPerPx);
}

/**
 * Zooms by `factor`, above 1 closer, as far as the limits go: what is at `fromPx`, px from the chart's left edge, comes
 * to `toPx`.
 */
export function pinchView(
  base: Viewport,
  { minMsPerPx, maxMsPerPx }: Limits,
  factor: number,
  fromPx: number,
  toPx: number,
): Viewport {
  const most = Math.max(1, base.msPerPx / minMsPerPx);
  const least = Math.min(1, base.msPerPx / maxMsPerPx);
  const k = Math.min(most, Math.max(least, factor));
  return k === 1
    ? dragView(base, toPx - fromPx)
    : placeView(base, pxToTime(base, fromPx + (base.widthPx / 2 - toPx) / k), base.msPerPx / k);
}

/** A place of the window in the node's own px, which a page's `transform` or `zoom` may make more or fewer. */
export function pxIn(node: HTMLElement, clientX: number): number {
  const { left, width } = node.getBoundingClientRect();
  return width > 0 ? (clientX - left) * (node.offsetWidth / width) : 0;
}
