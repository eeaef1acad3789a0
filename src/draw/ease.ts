// Moves from one Viewport to another along van Wijk and Nuij's path (Smooth and Efficient Zooming and Panning, 2003),
// as d3's interpolateZoom computes it.

import { interpolateZoom } from 'd3';
import { placeView, type Viewport } from '../layout/viewport.js';

const LONGEST_MS = 900;
const SHORTEST_MS = 200;

/** The Viewport at `t` of the way, 0 to 1, and how long the way should take. Centres are taken relative to the start, where a double is finest. */
export function pathBetween(from: Viewport, to: Viewport): { readonly durationMs: number; at(t: number): Viewport } {
  const unit = from.msPerPx * from.widthPx;
  const path = interpolateZoom([0, 0, 1], [(to.centerMs - from.centerMs) / unit, 0, (to.msPerPx * to.widthPx) / unit]);
  return {
    durationMs: Math.min(LONGEST_MS, Math.max(SHORTEST_MS, path.duration * 0.5)),
    at: (t) => {
      if (t >= 1) return to;
      const [center, , width] = path(t);
      return placeView(to, from.centerMs + center * unit, (width * unit) / to.widthPx);
    },
  };
}

/** Calls `step` each frame until the way is done or `signal` aborts. With `reduced` it arrives at once. */
export function easeView(from: Viewport, to: Viewport, step: (view: Viewport, done: boolean) => void, options: { reduced: boolean; signal: AbortSignal }): void {
  if (options.reduced || from.widthPx !== to.widthPx) return step(to, true);
  const path = pathBetween(from, to);
  const begin = performance.now();
  const frame = (now: number): void => {
    if (options.signal.aborted) return;
    const t = Math.min(1, Math.max(0, (now - begin) / path.durationMs));
    step(path.at(t * t * (3 - 2 * t)), t === 1);
    if (t < 1) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
