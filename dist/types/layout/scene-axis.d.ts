import type { Frame } from './frame.js';
import type { Axis, Cluster, Scene } from './scene.js';
export declare function layoutAxis(frame: Frame, clusters: readonly Cluster[]): {
    axis: Axis;
    asOf: Scene['asOf'];
};
