import type { Chronicle } from '../data/chronicle-columns.js';
import { type Labelling } from './labelling.js';
import { type Viewport } from './viewport.js';
/** One to four lanes, as the viewport's height has room for. */
export declare function chooseLanes(chronicle: Chronicle, viewport: Viewport): Labelling;
