import type { Frame } from './frame.js';
import { type Card, type Cluster, type Leader } from './scene.js';
/** Cards in view, and those that stand before it and reach into it, in time order. */
export declare function layoutCards(frame: Frame): Card[];
/** A line from each card down to the axis, in pieces where lower cards leave it room. */
export declare function layoutLeaders({ rows, sign }: Frame, cards: readonly Card[], clusters: readonly Cluster[]): Leader[];
