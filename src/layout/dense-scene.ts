// The Scene with all that stories of any size need, for who has all code at hand: the pure entry and the pictures of static/.

import type { Chronicle } from '../data/chronicle-columns.js';
import { dense } from './dense.js';
import type { Labelling } from './labelling.js';
import { layoutScene as layoutPlain, type SceneOptions } from './layout-scene.js';
import type { Scene } from './scene.js';
import type { Viewport } from './viewport.js';

/** Everything that stands in the view, with position, size, ids and words. Cost follows what is in view. */
export function layoutScene(chronicle: Chronicle, labelling: Labelling, viewport: Viewport, options: SceneOptions = {}): Scene {
  return layoutPlain(chronicle, labelling, viewport, { ...options, dense });
}
