import type { Chronicle } from '../data/chronicle-columns.js';
import { type Labelling } from './labelling.js';
import { type Viewport } from './viewport.js';
/** Widths of one class share lanes and sides. */
export declare const widthClass: (px: number) => number;
/** `matches`: 1 per event that is to be labelled, as `filterEvents` gives it; all by default. One to six lanes, as the viewport's height has room for; fewer rows of periods where cards in their place name more events. */
export declare function chooseLanes(chronicle: Chronicle, viewport: Viewport, matches?: Uint8Array): Labelling;
