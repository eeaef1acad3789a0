// What goes on when a hand lets go: the picture glides on and slows down, and what was pulled beyond an end comes back.

import { timer } from 'd3-timer';
import { clampView } from '../layout/first-view.js';
import { dragView, flyTo, pull, type GestureHost } from './gesture-view.js';

/**
 * After so many ms a glide has lost all but 1/e of its speed, as scrolling on touch screens does; beyond an end much
 * sooner.
 */
const SLOWING_MS = 325;
const SLOWING_BEYOND_MS = 50;
/** Px in a ms: slower than the first is no throw, and than the last is at rest; faster than the second is as fast. */
const LEAST_THROW = 0.1;
const FASTEST = 4;
const REST = 0.02;
/** The speed is that of the last so many ms; of less than the second nobody can tell it. */
const LATEST_MS = 100;
const LEAST_MS = 15;

interface Place {
  readonly px: number;
  readonly atMs: number;
}

/** The speed of a hand, px in a ms to the right: 0 where it stood still before it let go at `atMs`. */
export class Throw {
  #places: Place[] = [];

  follow(px: number, atMs: number): void {
    this.#places = [...this.#places.filter((place) => atMs - place.atMs <= LATEST_MS), { px, atMs }];
  }

  /** Two fingers are no hand that throws, and where the first was tells nothing of the second. */
  forget(): void {
    this.#places = [];
  }

  speedAt(atMs: number): number {
    const [first] = this.#places.filter((place) => atMs - place.atMs <= LATEST_MS);
    const last = this.#places.at(-1);
    if (!first || !last || atMs - first.atMs < LEAST_MS) return 0;
    const speed = (last.px - first.px) / (atMs - first.atMs);
    return Math.abs(speed) < LEAST_THROW ? 0 : Math.max(-FASTEST, Math.min(FASTEST, speed));
  }
}

/** A glide that may still be under way. */
export interface Glide {
  isOver: boolean;
}

/**
 * Lets go of the view at so many px in a ms: it comes to rest within the limits, at once where motion is not welcome.
 */
export function letGo(host: GestureHost, pxPerMs: number): Glide {
  const glide = { isOver: false };
  const end = (): void => void (glide.isOver = true);
  const signal = host.hold();
  signal.addEventListener('abort', end);
  const land = (): void => flyTo({ ...host, rest: (by) => (end(), host.rest(by)) }, host.view(), signal);
  if (pxPerMs === 0 || host.isStill()) {
    land();
    return glide;
  }
  let [speed, lastMs] = [pxPerMs, 0];
  const motion = timer((elapsedMs) => {
    if (signal.aborted) return motion.stop();
    const view = host.view();
    const slowingMs = clampView(view, host.limits()) === view ? SLOWING_MS : SLOWING_BEYOND_MS;
    const kept = Math.exp((lastMs - elapsedMs) / slowingMs);
    lastMs = elapsedMs;
    const px = speed * slowingMs * (1 - kept);
    speed *= kept;
    pull(host, (base) => dragView(base, px));
    if (Math.abs(speed) >= REST) return;
    motion.stop();
    land();
  });
  return glide;
}
