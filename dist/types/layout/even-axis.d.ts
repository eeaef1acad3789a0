import type { Frame } from './frame.js';
import type { Axis, Cluster, Scene } from './scene.js';
/** In place of `layoutAxis`, for a Chronicle with an even scale. */
export declare function layoutEvenAxis(frame: Frame, clusters: readonly Cluster[]): {
    axis: Axis;
    asOf: Scene['asOf'];
};
