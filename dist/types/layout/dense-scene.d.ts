import type { Chronicle } from '../data/chronicle-columns.js';
import type { Labelling } from './labelling.js';
import { type SceneOptions } from './layout-scene.js';
import type { Scene } from './scene.js';
import type { Viewport } from './viewport.js';
/** Everything that stands in the view, with position, size, ids and words. Cost follows what is in view. */
export declare function layoutScene(chronicle: Chronicle, labelling: Labelling, viewport: Viewport, options?: SceneOptions): Scene;
