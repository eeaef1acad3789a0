import type { Frame } from './frame.js';
import { type Card, type Cluster, type Point } from './scene.js';
/** Cells of the grid at a scale: a power of two in ms, counted from 0. */
export declare const cellMs: (msPerPx: number) => number;
/** `members`: the points of the cells in view and of two more on either side. */
export declare function layoutPoints(frame: Frame, members: readonly number[], cards: readonly Card[]): {
    points: Point[];
    clusters: Cluster[];
};
