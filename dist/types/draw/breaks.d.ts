import type { Scene } from '../layout/scene.js';
/** Draws them into the chart in `root`, whose line and layers are there, until the nodes go with it. */
export declare function createBreaks(root: Element): (scene: Scene) => void;
