import type { Viewport } from '../layout/viewport.js';
/** The Viewport at `t` of the way, 0 to 1, and how long the way should take. Centres are taken relative to the start, where a double is finest. */
export declare function pathBetween(from: Viewport, to: Viewport): {
    readonly durationMs: number;
    at(t: number): Viewport;
};
/** Calls `step` each frame until the way is done or `signal` aborts. With `reduced` it arrives at once. */
export declare function easeView(from: Viewport, to: Viewport, step: (view: Viewport, done: boolean) => void, options: {
    reduced: boolean;
    signal: AbortSignal;
}): void;
