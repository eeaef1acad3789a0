import { type Chronicle } from '../data/chronicle-columns.js';
import { type Labelling, type LabellingOptions } from './labelling.js';
/** A story and how it is labelled. */
export interface Labelled {
    readonly chronicle: Chronicle;
    readonly labelling: Labelling;
}
/** `lanes`: at least those that there are. */
export type GrowOptions = Pick<LabellingOptions, 'lanes' | 'matches'> & Required<Pick<LabellingOptions, 'spanLanes' | 'turnMs' | 'reachMs' | 'labelMs' | 'edges'>>;
/**
 * The labelling of a story that has all or most of the events of the old one; null while some of those have no place
 * yet.
 */
export declare function growLabelling(chronicle: Chronicle, old: Labelled, { lanes: leastLanes, spanLanes: mostSpanLanes, turnMs, reachMs, labelMs, edges, matches }: GrowOptions): Labelling | null;
