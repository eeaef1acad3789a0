// Moves from one Viewport to another along the path of van Wijk and Nuij (Smooth and Efficient Zooming and Panning,
// 2003): it zooms out as far as the way is long, so that what passes by can be followed. d3's timer calls the frames:
// all flights of a page have one clock, which stands still while the page sleeps.

import { timer } from 'd3-timer';
import { placeView, type Viewport } from '../layout/viewport.js';

const LONGEST_MS = 900;
const SHORTEST_MS = 200;
/** Ms of a way of length 1. */
const PACE_MS = 500;
/** How much zooming weighs against panning: the rho that the paper's readers liked best (section 6). */
const RHO = Math.SQRT2;
/** Below it two centres, in widths of the view, are the same. */
const NEAR = 1e-6;

interface Path {
  /** As long as it feels: a zoom by e is 1 / RHO. */
  readonly length: number;
  /** Where the centre is at `t`, 0 to 1, and how much time the view shows. */
  at(t: number): { readonly center: number; readonly width: number };
}

/** The path from centre 0 and width 1 to `center` and `width` (the paper's section 5, with u and w; equation 9). */
export function zoomPath(center: number, width: number): Path {
  const far = Math.abs(center);
  if (far < NEAR) {
    const length = Math.log(width) / RHO;
    return { length: Math.abs(length), at: (t) => ({ center: t * center, width: Math.exp(RHO * t * length) }) };
  }
  const reach = RHO ** 4 * far ** 2;
  const bend = (sum: number, from: number): number => -Math.asinh((width ** 2 - 1 + sum) / (2 * from * RHO ** 2 * far));
  const begin = bend(reach, 1);
  const length = (bend(-reach, width) - begin) / RHO;
  return {
    length,
    at: (t) => {
      const r = RHO * t * length + begin;
      const u = (Math.cosh(begin) * Math.tanh(r) - Math.sinh(begin)) / RHO ** 2;
      return { center: Math.sign(center) * u, width: Math.cosh(begin) / Math.cosh(r) };
    },
  };
}

/**
 * The Viewport at `t` of the way, 0 to 1, and how long the way should take. Centres are taken relative to the start,
 * where a double is finest.
 */
function pathBetween(from: Viewport, to: Viewport): { readonly durationMs: number; at(t: number): Viewport } {
  const unit = from.msPerPx * from.widthPx;
  const path = zoomPath((to.centerMs - from.centerMs) / unit, (to.msPerPx * to.widthPx) / unit);
  return {
    durationMs: Math.min(LONGEST_MS, Math.max(SHORTEST_MS, path.length * PACE_MS)),
    at: (t) => {
      if (t >= 1) return to;
      const { center, width } = path.at(t);
      return placeView(to, from.centerMs + center * unit, (width * unit) / to.widthPx);
    },
  };
}

/**
 * Calls `step` each frame until the way is done or `signal` aborts. A view of another width has no way there: it
 * arrives at once.
 */
export function easeView(
  from: Viewport,
  to: Viewport,
  step: (view: Viewport, done: boolean) => void,
  signal: AbortSignal,
): void {
  if (from.widthPx !== to.widthPx) return step(to, true);
  const path = pathBetween(from, to);
  const flight = timer((elapsedMs) => {
    const t = Math.min(1, elapsedMs / path.durationMs);
    if (signal.aborted || t === 1) flight.stop();
    if (!signal.aborted) step(path.at(t * t * (3 - 2 * t)), t === 1);
  });
}
