import type { Chronicle } from '../data/chronicle-columns.js';
import { type Labelling, type LabellingOptions } from './labelling.js';
import { type SceneOptions } from './layout-scene.js';
import type { Scene } from './scene.js';
import type { Viewport } from './viewport.js';
export interface LaneOptions extends LabellingOptions {
    /**
     * `group`: each group has lanes of its own, at most as many as `lanes` and `spanLanes` say, and so have the events
     * without a group. With fewer than two groups all share them.
     */
    readonly laneBy?: 'group' | undefined;
}
/**
 * A lane for each event, and the scale from which on its card shows: once for all views, so that cards never overlap or
 * jump.
 */
export declare function createLabelling(chronicle: Chronicle, { laneBy, ...options }: LaneOptions): Labelling;
/** Whether groups have lanes of their own in it. */
export declare const hasTracks: (chronicle: Chronicle, laneBy: "group" | undefined) => boolean;
/** The lanes of a first view, as the element chooses them. */
export declare const lanesFor: (chronicle: Chronicle, view: Viewport, laneBy: "group" | undefined) => Labelling;
export interface LayoutOptions extends SceneOptions {
    /**
     * Where groups have lanes of their own: ids of those that are closed, and have their marks and bars alone; an empty
     * one for that of the events without a group. Default: none.
     */
    readonly closed?: readonly string[] | undefined;
}
/** Everything that stands in the view, with position, size, ids and words. Cost follows what is in view. */
export declare function layoutScene(chronicle: Chronicle, labelling: Labelling, viewport: Viewport, { closed, ...given }?: LayoutOptions): Scene;
