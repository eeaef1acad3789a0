import type { Frame } from './frame.js';
import type { Band, Card, Cluster, Point } from './scene.js';
interface Marks {
    readonly points: Point[];
    readonly bands: Band[];
    readonly clusters: Cluster[];
}
export declare function layoutMarks(frame: Frame, cards: readonly Card[]): Marks;
export {};
