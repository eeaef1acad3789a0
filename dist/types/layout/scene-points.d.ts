import { type Chronicle } from '../data/chronicle-columns.js';
import type { Frame } from './frame.js';
import { type Card, type Cluster, type Point } from './scene.js';
/** What has no mark of its own, ascending: of very many `members` are the first ones. It lies in `[fromMs, toMs]`. */
interface Others {
    readonly members: readonly number[];
    readonly count: number;
    readonly fromMs: number;
    readonly toMs: number;
}
/** Their ids, of the first ones. */
export declare function idsOf({ events }: Chronicle, members: readonly number[]): string[];
export declare function layoutPoints(frame: Frame, cards: readonly Card[]): {
    points: Point[];
    clusters: Cluster[];
};
/** A ring at a moment. Of what was asked for and what was not, it stands for the former. */
export declare function clusterOf({ chronicle, labelling, viewport: { words }, x }: Frame, others: Others, middle: number, y: number): Cluster;
export {};
