import { type Chronicle } from '../data/chronicle-columns.js';
import { type Labelling, type LabellingOptions } from './labelling.js';
import { type Seat, type Seats } from './seats.js';
import { type Viewport } from './viewport.js';
export declare const LEAST_SPAN_LANES = 2;
/** Widths of one class share lanes and sides. */
export declare const widthClass: (px: number) => number;
/** The least width of the class of this one. */
export declare const leastWidth: (px: number) => number;
/**
 * The sides and the labels' room, by the first view in the least width of the class: what has room there has room in
 * all.
 */
export declare function placesOf(chronicle: Chronicle, viewport: Viewport): Required<Omit<LabellingOptions, 'lanes' | 'matches' | 'most'>>;
/**
 * `matches`: 1 per event that is to be labelled, as `filterEvents` gives it; all by default. One to six lanes, as the
 * viewport's height has room for; fewer rows of periods where cards in their place name more events. With `most`, of a
 * story of more events the first so many alone have their place, and `rest` gives it to the others.
 */
export declare const chooseLanes: (chronicle: Chronicle, viewport: Viewport, matches?: Uint8Array, most?: number) => Labelling;
/** As `chooseLanes`, of a story of many events in some steps. */
export declare function laneSteps(chronicle: Chronicle, viewport: Viewport, matches?: Uint8Array, most?: number): Generator<void, Labelling>;
/** As many lanes as there is room for beside so many rows of periods, and those of them that are taken. */
export declare function mostLanes(chronicle: Chronicle, viewport: Viewport, { spanLanes, labelMs, matches, }: Pick<Required<LabellingOptions>, 'spanLanes' | 'labelMs'> & Pick<LabellingOptions, 'matches'>): Required<Pick<LabellingOptions, 'lanes' | 'spanLanes'>>;
/** The seats that are seen. */
export declare function seatedIn({ anchor }: Chronicle, viewport: Viewport, seats: Seats): Seat[];
