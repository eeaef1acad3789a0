// Consistent labelling in one dimension: each event gets, once, a lane and a distance in time D; its card shows exactly
// when D is at least the smallest card width at the present scale. (Active ranges: Been, Daiches, Yap 2006; Been,
// Nöllenburg, Poon, Wolff 2010.) No two cards of a lane ever overlap, and what shows at one scale shows at every closer
// one.

import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { gallop } from './max-tree.js';
import { nearCards } from './near-cards.js';
import { placedCards, type Place } from './placed-cards.js';
import { freestFirst, fromFarApart, inClasses, STRIDE } from './rank.js';
import { seatsOf, type Seats, type Side } from './seats.js';
import { layoutSpanLanes } from './span-lanes.js';

/** The lane of an event that has no place of its own. */
export const NO_LANE = 255;

export interface Labelling {
  readonly lanes: number;
  /** Lanes that the periods below the axis use. */
  readonly spanLanes: number;
  /** Per event, as in the Chronicle. A moment's lane counts from the axis; a period's lane is one of the span lanes. */
  readonly lane: Uint8Array;
  /**
   * Distance in ms to the nearest event that blocks this one's label: Infinity where none does, 0 where it never has a
   * label.
   */
  readonly D: Float64Array;
  /** The event that blocks: a parent outranks its children and shows before them. -1 for none. */
  readonly parent: Int32Array;
  /** The moments in rank order, then the periods: a parent stands before its children. */
  readonly order: Uint32Array;
  /** Per event. +1: its card reaches from its stem towards later time; -1: towards earlier. */
  readonly side: Int8Array;
  /**
   * Where the story begins and ends, civil ms: at most this and a margin in px is between a card and the edge of the
   * first view.
   */
  readonly edges: readonly [startMs: number, endMs: number];
  /** Lanes above the axis whose cards have three lines of words and not two. Default: none. */
  readonly tall?: readonly number[];
  /** Where some moments have no place yet: goes on, in the same columns, and gives the labelling with all of them. */
  readonly rest?: Generator<unknown, Labelling> | undefined;
  /** Where each group has lanes of its own: what is told of one event is of its group's labelling. */
  readonly tracks?: readonly LabelledTrack[];
  /**
   * Per event 1 where it matches what the reader asked for; undefined where nothing was asked. The others have no lane,
   * no rank and no name.
   */
  readonly matches?: Uint8Array | undefined;
}

/** The events of a group, as a story. */
export interface GroupStory {
  /** Its id; empty for that of the events without a group. */
  readonly key: string;
  readonly group: number;
  readonly chronicle: Chronicle;
  /** Of each of its events the place in the whole story. */
  readonly index: Int32Array;
}

export interface LabelledTrack extends GroupStory {
  readonly labelling: Labelling;
  /** It is of a story of many events: told by numbers first. */
  readonly isDense: boolean;
  /** No two of its marks meet, however far the reader goes. */
  readonly isLoose: boolean;
  /** Its events have the lanes that they had before others came. */
  readonly isGrown: boolean;
  /** Before the reader has said anything: tracks beyond a height that can be overlooked are closed. */
  readonly isClosed: boolean;
}

export interface LabellingOptions {
  /** At most this many above the axis, at least 1. */
  readonly lanes: number;
  /** At most this many below it. Default 6. */
  readonly spanLanes?: number;
  /**
   * Cards of moments from here on stand on the earlier side of their stem: behind the data there is no room. Default:
   * none.
   */
  readonly turnMs?: number;
  /** From here on cards may stand there: before the data there is no room. Default: none but those that must. */
  readonly backMs?: number;
  readonly edges?: Labelling['edges'];
  /**
   * The room that the label of a period asks for, ms: as long as there are lanes, two that start closer do not share
   * one. Default 0.
   */
  readonly labelMs?: number;
  /**
   * The smallest card and its gap at the first view, ms: what has room there is chosen first, and keeps it. Default 0:
   * nothing is.
   */
  readonly reachMs?: number;
  /** 1 per event, as in the Chronicle, that is labelled: all others count as if they were not there. Default: all. */
  readonly matches?: Uint8Array | undefined;
  /** About so many steps are gone at once, or some more; what then has no place is left for `rest`. Default: all. */
  readonly most?: number | undefined;
}

const NO_EDGES = [-Infinity, Infinity] as const;

/** The side of an event's card. */
export const sideOf = ({ side }: Pick<Labelling, 'side'>, index: number): Side => (side[index] === -1 ? -1 : 1);
/** Whether an event is among those that were asked for: the others stand on the axis, hollow and without a name. */
export const isLabelled = ({ matches }: Pick<Labelling, 'matches'>, index: number): boolean => matches?.[index] !== 0;

const CLASSES = 16;
/** The weightier an event, the higher: who is of a higher class outranks the others. */
export const weightClass = ({ importance }: Pick<Chronicle, 'importance'>, index: number): number =>
  Math.min(CLASSES - 1, Math.floor((importance[index] ?? 0) * CLASSES));
const MOST_SPAN_LANES = 6;
/**
 * Of more equals nobody sees which stands freest: they come from far apart, in an order that no distances are asked
 * for.
 */
const MOST_FREEST = 20_000;

/**
 * A lane for each event, and the scale from which on its card shows: once for all views, so that cards never overlap or
 * jump.
 */
export function createLabelling(chronicle: Chronicle, options: LabellingOptions): Labelling {
  const steps = labellingSteps(chronicle, options);
  for (let placed = 1; ; placed++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (placed * STRIDE >= (options.most ?? Infinity)) return { ...step.value(), rest: steps };
  }
}

/**
 * As `createLabelling`, some moments at a time: gives what makes a labelling of those that have their place by then.
 */
function* labellingSteps(
  chronicle: Chronicle,
  {
    lanes: mostLanes,
    spanLanes = MOST_SPAN_LANES,
    turnMs = Infinity,
    backMs = Infinity,
    edges = NO_EDGES,
    labelMs = 0,
    reachMs = 0,
    matches,
  }: LabellingOptions,
): Generator<() => Labelling, Labelling> {
  const { count, kind, anchor } = chronicle;
  const lanes = Math.max(1, mostLanes);
  const spans: number[] = [];
  /** From 1 on; 0: no moment. */
  const classOf = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (matches?.[i] === 0) continue;
    if (kind[i] === Kind.Span) spans.push(i);
    else classOf[i] = 2 * CLASSES - weightClass(chronicle, i);
  }
  const seats = seatsOf(chronicle, { lanes, reachMs, turnMs, backMs }, matches);
  // Anchors ascend: from the first that turns on all do.
  const side = new Int8Array(count).fill(1);
  for (let i = gallop(anchor, turnMs); i < count; i++) if (classOf[i] !== 0) side[i] = -1;
  for (const [i, seat] of seats) {
    side[i] = seat.side;
    classOf[i] = (classOf[i] ?? 0) - CLASSES;
  }
  const columns: Columns = {
    lane: new Uint8Array(count).fill(NO_LANE),
    D: new Float64Array(count),
    parent: new Int32Array(count).fill(-1),
    side,
  };
  const periods = layoutSpanLanes(chronicle, spans, { lanes: spanLanes, labelMs }, columns);
  const { order, measure, put } = placing(chronicle, lanes, seats, columns);
  const labelling = (): Labelling => ({
    ...columns,
    lanes,
    spanLanes: periods.lanes,
    order: Uint32Array.from([...order, ...periods.order]),
    edges,
    matches,
  });

  for (const members of inClasses(classOf, 2 * CLASSES)) {
    const pauses = (members.length > MOST_FREEST ? fromFarApart : freestFirst)(members, measure, put);
    while (!pauses.next().done) yield labelling;
  }
  return labelling();
}

type Columns = Pick<Labelling, 'lane' | 'D' | 'parent' | 'side'>;

/** One moment after the other: `measure` tells how much room one would have, `put` gives it to the one last measured. */
function placing(
  chronicle: Chronicle,
  lanes: number,
  seats: Seats,
  { lane, D, parent, side }: Columns,
): {
  /** Those that are put. */
  readonly order: readonly number[];
  readonly measure: (e: number) => number;
  readonly put: (e: number) => void;
} {
  const { count, anchor } = chronicle;
  const order: number[] = [];
  const cards = count > MOST_FREEST ? placedCards(chronicle, lanes, D) : nearCards(chronicle, lanes, { D, side });
  /** By side and moment who has taken all room there: nobody after them has any. */
  const taken = { 1: new Map<number, Place>(), [-1]: new Map<number, Place>() };
  let place: Place = { lane: 0, d: 0, blocker: -1 };
  const measure = (e: number): number => {
    const way = sideOf({ side }, e);
    return (place = taken[way].get(anchor[e] ?? 0) ?? cards.placeFor(e, way, seats.get(e)?.lane)).d;
  };
  const put = (e: number): void => {
    const way = sideOf({ side }, e);
    D[e] = place.d;
    parent[e] = place.blocker;
    order.push(e);
    if (place.d === 0 && !seats.has(e)) taken[way].set(anchor[e] ?? 0, place);
    if (place.d === 0) return;
    lane[e] = place.lane;
    cards.add(e, way, place);
  };
  return { order, measure, put };
}
