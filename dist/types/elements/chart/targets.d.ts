import type { Scene } from '../../layout/scene.js';
import { type Viewport } from '../../layout/viewport.js';
import type { Plan } from './chart-plan.js';
/**
 * So many times closer around the event `about`, which stays in view; around the middle without one, and where it is
 * out of view.
 */
export declare function zoomed({ input: { chronicle }, labelling, limits }: Plan, view: Viewport, factor: number, about: string | null): Viewport;
/** Filled by this stretch of civil ms; null where it is already, or nothing closer is to be seen. */
export declare function closer({ limits }: Plan, view: Viewport, fromMs: number, toMs: number): Viewport | null;
/**
 * One view later (1) or earlier (-1), and the id of the event, of those asked for, that stands as far from `id`, which
 * is in view then: null for none. Null for an event that has no place in time.
 */
export declare function paged({ input: { chronicle, matches }, labelling, limits }: Plan, view: Viewport, id: string, step: 1 | -1): {
    readonly view: Viewport;
    readonly id: string | null;
} | null;
/** As near as may be, with this event in it; null for one that has no place in time. */
export declare function revealed({ input: { chronicle }, labelling }: Plan, view: Viewport, id: string): Viewport | null;
/** Ids that the card of an event stands for in this view, in time order. */
export declare function idsBehind({ input: { chronicle: { events }, }, labelling, }: Plan, view: Viewport, scene: Scene | null, index: number): readonly string[];
/** The view of a stretch of time, civil ms. */
export declare const rangeView: (view: Viewport, [from, to]: readonly [number, number]) => Viewport;
export declare const isSamePlace: (a: Viewport | null, b: Viewport | null) => boolean;
