import type { Chronicle } from '../data/chronicle-columns.js';
import type { Dense } from './dense.js';
import { type Frame, type Now } from './frame.js';
import type { Labelling } from './labelling.js';
import type { Scene } from './scene.js';
import { type LayoutAxis } from './scene-axis.js';
import type { Viewport } from './viewport.js';
export interface SceneOptions {
    /**
     * Events (places in the Chronicle) that have a card or a label in this Scene if they are in view, whatever the scale:
     * one that has no room stands as a callout (`isPinned`) over what it covers.
     */
    readonly pinned?: readonly number[];
    /**
     * What stories of many events need, where it is at hand: without it they have no density, and a bar for each period.
     */
    readonly dense?: Dense | undefined;
    /** What draws the axis of a Chronicle that has a scale of its own. */
    readonly axis?: LayoutAxis | undefined;
    /** What stands in the place of the story's as-of date. */
    readonly now?: Now | undefined;
}
/** Everything that stands in the view, with position, size, ids and words. Cost follows what is in view. */
export declare function layoutScene(chronicle: Chronicle, labelling: Labelling, viewport: Viewport, options?: SceneOptions): Scene;
/** The same in rows that are known already. */
export declare function sceneOf(frame: Frame, { pinned, ...options }: SceneOptions): Scene;
