import type { Frame } from './frame.js';
import type { Era } from './scene.js';
/**
 * Those in view, in the story's order, each with its name in the middle of what is seen of it, where it has room beside
 * the others'.
 */
export declare function layoutEras(frame: Frame): Era[];
