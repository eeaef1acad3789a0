import { type Viewport } from '../layout/viewport.js';
interface Path {
    /** As long as it feels: a zoom by e is 1 / RHO. */
    readonly length: number;
    /** Where the centre is at `t`, 0 to 1, and how much time the view shows. */
    at(t: number): {
        readonly center: number;
        readonly width: number;
    };
}
/** The path from centre 0 and width 1 to `center` and `width` (the paper's section 5, with u and w; equation 9). */
export declare function zoomPath(center: number, width: number): Path;
/**
 * Calls `step` each frame until the way is done or `signal` aborts. A view of another width has no way there: it
 * arrives at once.
 */
export declare function easeView(from: Viewport, to: Viewport, step: (view: Viewport, done: boolean) => void, signal: AbortSignal): void;
export {};
