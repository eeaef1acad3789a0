import type { Frame } from './frame.js';
import type { Overview } from './scene.js';
export declare function layoutOverview({ chronicle, viewport, fromMs, toMs, sign, rows }: Frame): Overview | null;
