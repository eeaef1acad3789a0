import type { Scene } from '../layout/scene.js';
/**
 * Draws them into the chart in `root`, whose line and layers are there, until `signal` aborts; `toggle` hears what a
 * heading asks for, `name` is what they are called together.
 */
export declare function createHeadings(root: Element, toggle: (key: string, isOpen: boolean) => void, signal: AbortSignal): (scene: Scene, name: string) => void;
