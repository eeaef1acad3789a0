import type { Frame } from './frame.js';
import type { Axis, Scene } from './scene.js';
export declare function layoutAxis(frame: Frame): {
    axis: Axis;
    asOf: Scene['asOf'];
};
