import type { Chronicle } from '../data/chronicle-columns.js';
import { type Labelling } from './labelling.js';
import { type Viewport } from './viewport.js';
/** `most`: 1 to 4, by the height there is. */
export declare function chooseLanes(chronicle: Chronicle, viewport: Viewport, most: number): Labelling;
