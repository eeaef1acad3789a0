import { type Chronicle } from '../data/chronicle-columns.js';
import type { Frame } from './frame.js';
import type { Band, Card, Cluster, Point } from './scene.js';
interface Marks {
    readonly points: Point[];
    readonly bands: Band[];
    readonly clusters: Cluster[];
}
/** `bandOf`: the band that an event is shown by, for its leader. */
export declare function layoutMarks(frame: Frame, cards: readonly Card[]): {
    readonly marks: Marks;
    readonly bandOf: ReadonlyMap<string, Band>;
};
/** The same for events that are known as exactly. */
export declare const bandKey: ({ from, to }: Chronicle, i: number) => string;
export {};
