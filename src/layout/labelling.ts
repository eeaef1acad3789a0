// Consistent labelling in one dimension: each event gets, once, a lane and a distance in time D; its card shows exactly
// when D is at least the smallest card width at the present scale. (Active ranges: Been, Daiches, Yap 2006; Been,
// Nöllenburg, Poon, Wolff 2010.) No two cards of a lane ever overlap, and what shows at one scale shows at every closer one.

import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { seatsOf, type Side } from './seats.js';
import { layoutSpanLanes } from './span-lanes.js';

/** The lane of an event that has no place of its own. */
export const NO_LANE = 255;

export interface Labelling {
  readonly lanes: number;
  /** Lanes that the periods below the axis use. */
  readonly spanLanes: number;
  /** Per event, as in the Chronicle. A moment's lane counts from the axis; a period's lane is one of the span lanes. */
  readonly lane: Uint8Array;
  /** Distance in ms to the nearest event that blocks this one's label: Infinity where none does, 0 where it never has a label. */
  readonly D: Float64Array;
  /** The event that blocks: a parent outranks its children and shows before them. -1 for none. */
  readonly parent: Int32Array;
  /** The moments in rank order, then the periods: a parent stands before its children. */
  readonly order: Uint32Array;
  /** Per event. +1: its card reaches from its stem towards later time; -1: towards earlier. */
  readonly side: Int8Array;
  /** Where the story begins and ends, civil ms: at most this and a margin in px is between a card and the edge of the first view. */
  readonly edges: readonly [startMs: number, endMs: number];
  /** Per event 1 where it matches what the reader asked for; undefined where nothing was asked. The others have no lane, no rank and no name. */
  readonly matches?: Uint8Array | undefined;
}

export interface LabellingOptions {
  /** At most this many above the axis, at least 1. */
  readonly lanes: number;
  /** At most this many below it. Default 6. */
  readonly spanLanes?: number;
  /** Cards of moments from here on stand on the earlier side of their stem: behind the data there is no room. Default: none. */
  readonly turnMs?: number;
  /** From here on cards may stand there: before the data there is no room. Default: none but those that must. */
  readonly backMs?: number;
  readonly edges?: Labelling['edges'];
  /** The room that the label of a period asks for, ms: as long as there are lanes, two that start closer do not share one. Default 0. */
  readonly labelMs?: number;
  /** The smallest card and its gap at the first view, ms: what has room there is chosen first, and keeps it. Default 0: nothing is. */
  readonly reachMs?: number;
  /** 1 per event, as in the Chronicle, that is labelled: all others count as if they were not there. Default: all. */
  readonly matches?: Uint8Array | undefined;
}

const NO_EDGES = [-Infinity, Infinity] as const;

/** The side of an event's card. */
export const sideOf = ({ side }: Pick<Labelling, 'side'>, index: number): Side => (side[index] === -1 ? -1 : 1);
/** Whether an event is among those that were asked for: the others stand on the axis, hollow and without a name. */
export const isLabelled = ({ matches }: Pick<Labelling, 'matches'>, index: number): boolean => matches?.[index] !== 0;

/** Two cards that face each other share the distance of their stems. */
const FACING = 0.5;

const CLASSES = 16;
const MOST_SPAN_LANES = 6;

/** A place that an event could take: how far the nearest blocker is, and who it is. */
interface Place { readonly lane: number; readonly d: number; readonly blocker: number }

/** A lane for each event, and the scale from which on its card shows: once for all views, so that cards never overlap or jump. */
export function createLabelling(chronicle: Chronicle, { lanes, spanLanes = MOST_SPAN_LANES, turnMs = Infinity, backMs = Infinity, edges = NO_EDGES, labelMs = 0, reachMs = 0, matches }: LabellingOptions): Labelling {
  const { count, kind, anchor, importance } = chronicle;
  const lane = new Uint8Array(count).fill(NO_LANE);
  const D = new Float64Array(count);
  const parent = new Int32Array(count).fill(-1);
  const side = new Int8Array(count).fill(1);
  // Per lane the cards of either side.
  const placed = [...Array(Math.max(1, lanes))].map((): Readonly<Record<Side, number[]>> => ({ 1: [], [-1]: [] }));
  const order: number[] = [];
  const moments: number[] = [];
  const spans: number[] = [];
  for (let i = 0; i < count; i++) if (isLabelled({ matches }, i)) (kind[i] === Kind.Span ? spans : moments).push(i);
  const seats = seatsOf(chronicle, moments, { lanes: placed.length, reachMs, turnMs, backMs });
  for (const i of moments) side[i] = seats.get(i)?.side ?? ((anchor[i] ?? 0) < turnMs ? 1 : -1);

  /**
   * The nearest placed event of a line that blocks `e`: one that is itself hidden at the scale where they touch does not. Of
   * cards on the other side only those that `e` faces (`way`: -1 earlier, +1 later, 0 either) are asked.
   */
  const look = (line: readonly number[], laneIndex: number, e: number, way: Side | 0): Place => {
    const t = anchor[e] ?? 0;
    const part = way === 0 ? 1 : FACING;
    let after = lowerBound(line, e);
    let before = after - 1;
    // Back to back at one moment.
    while (way !== 0 && anchor[line[after] ?? -1] === t) after++;
    while (way !== 0 && anchor[line[before] ?? -1] === t) before--;
    for (;;) {
      const p = way > 0 ? undefined : line[before];
      const s = way < 0 ? undefined : line[after];
      const dp = p === undefined ? Infinity : t - (anchor[p] ?? 0);
      const ds = s === undefined ? Infinity : (anchor[s] ?? 0) - t;
      const near = dp <= ds ? p : s;
      const d = Math.min(dp, ds) * part;
      if (near === undefined) return { lane: laneIndex, d: Infinity, blocker: -1 };
      if (d === 0 || (D[near] ?? 0) > d) return { lane: laneIndex, d, blocker: near };
      if (dp <= ds) before--;
      else after++;
    }
  };
  const evaluate = (e: number): Place => {
    let best: Place = { lane: 0, d: -1, blocker: -1 };
    const seat = seats.get(e)?.lane;
    for (let l = seat ?? 0; l < (seat === undefined ? placed.length : seat + 1) && best.d !== Infinity; l++) {
      const way = sideOf({ side }, e);
      const own = look(placed[l]?.[way] ?? [], l, e, 0);
      const facing = look(placed[l]?.[way > 0 ? -1 : 1] ?? [], l, e, way);
      const place = facing.d < own.d ? facing : own;
      if (place.d > best.d) best = place;
    }
    return best;
  };
  const put = (e: number, place: Place): void => {
    D[e] = place.d;
    parent[e] = place.blocker;
    order.push(e);
    const line = placed[place.lane]?.[sideOf({ side }, e)];
    if (place.d === 0 || !line) return;
    lane[e] = place.lane;
    line.splice(lowerBound(line, e), 0, e);
  };

  const classOf = (e: number): number => Math.min(CLASSES - 1, Math.floor((importance[e] ?? 0) * CLASSES));
  for (const isSeated of [true, false]) {
    for (let one = CLASSES - 1; one >= 0; one--) placeFarthestFirst(moments.filter((e) => seats.has(e) === isSeated && classOf(e) === one), evaluate, put);
  }
  const periods = layoutSpanLanes(chronicle, spans, { lanes: spanLanes, labelMs }, { lane, D, parent });
  return { lanes: placed.length, spanLanes: periods.lanes, lane, D, parent, order: Uint32Array.from([...order, ...periods.order]), side, edges, matches };
}

/**
 * Among equals the one that stands freest comes first. A place only gets worse as others are put, so a heap of the last
 * known distances serves: an event is evaluated anew when it comes to the top, and put if it would stay there.
 */
function placeFarthestFirst(members: readonly number[], evaluate: (e: number) => Place, put: (e: number, place: Place) => void): void {
  const key = new Map<number, number>();
  const heap = [...members];
  const isBefore = (a: number, b: number): boolean => {
    const ka = key.get(a) ?? Infinity;
    const kb = key.get(b) ?? Infinity;
    return ka > kb || (ka === kb && a < b);
  };
  const sink = (from: number): void => {
    const e = heap[from];
    if (e === undefined) return;
    let i = from;
    for (;;) {
      let child = 2 * i + 1;
      const left = heap[child];
      const right = heap[child + 1];
      if (left === undefined) break;
      if (right !== undefined && isBefore(right, left)) child++;
      const next = heap[child];
      if (next === undefined || !isBefore(next, e)) break;
      heap[i] = next;
      i = child;
    }
    heap[i] = e;
  };
  // All begin equal and in time order, which is a heap already.
  for (let top = heap[0]; top !== undefined; top = heap[0]) {
    const place = evaluate(top);
    const isStale = place.d < (key.get(top) ?? Infinity);
    key.set(top, place.d);
    if (isStale) {
      sink(0);
      if (heap[0] !== top) continue;
    }
    put(top, place);
    const last = heap.pop();
    if (last !== undefined && last !== top) {
      heap[0] = last;
      sink(0);
    }
  }
}

/** Where `e` stands, or would stand, in an ascending list. */
function lowerBound(list: readonly number[], e: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? Infinity) < e) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first event whose anchor is at or after `ms`. */
function firstAt(anchor: Float64Array, ms: number): number {
  let low = 0;
  let high = anchor.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchor[middle] ?? Infinity) < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Moments with their anchor in `[fromMs, toMs]`, ascending. */
export function momentsIn({ anchor, kind, count }: Chronicle, fromMs: number, toMs: number): number[] {
  const found: number[] = [];
  for (let i = firstAt(anchor, fromMs); i < count && (anchor[i] ?? Infinity) <= toMs; i++) if (kind[i] !== Kind.Span) found.push(i);
  return found;
}

/** Those of them that have a card where the smallest card and its gap are `minD` ms wide. */
export function cardsIn(chronicle: Chronicle, { D, lane }: Labelling, fromMs: number, toMs: number, minD: number): number[] {
  return momentsIn(chronicle, fromMs, toMs).filter((i) => lane[i] !== NO_LANE && (D[i] ?? 0) >= minD);
}

/** Periods that touch `[fromMs, toMs]`, ascending. */
export function spansIn({ from, to, kind, count }: Chronicle, fromMs: number, toMs: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < count; i++) if (kind[i] === Kind.Span && (from[i] ?? Infinity) <= toMs && (to[i] ?? -Infinity) > fromMs) found.push(i);
  return found;
}

/** The card or label that an event shows by at this scale: its own, else that of the nearest ancestor that has one. -1 for none. */
export function hostOf({ D, parent, lane }: Labelling, index: number, minD: number): number {
  let host = index;
  while (host >= 0 && (lane[host] === NO_LANE || (D[host] ?? 0) < minD)) host = parent[host] ?? -1;
  return host;
}

/** Per event: how many without a card of their own its card stands for. */
export function hostCounts({ D, parent, lane, order }: Labelling, minD: number): Uint32Array {
  const counts = new Uint32Array(D.length);
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const e = order[rank] ?? 0;
    const host = parent[e] ?? -1;
    if (host >= 0 && (lane[e] === NO_LANE || (D[e] ?? 0) < minD)) counts[host] = (counts[host] ?? 0) + 1 + (counts[e] ?? 0);
  }
  return counts;
}

/** The events that a card, or the label of a period, stands for at this scale, in time order, without itself. */
export function stackOf(labelling: Labelling, index: number, minD: number): number[] {
  return [...labelling.order].filter((e) => e !== index && hostOf(labelling, e, minD) === index).sort((a, b) => a - b);
}
