// Events that join a story that is labelled already, as on a live page: who has a lane keeps it, and shows at most from
// a closer scale on than before, where a weightier one needs the room; new ones take free room first. Of any two cards
// of a lane one shows no earlier than both have room, and what is put in or put off keeps that so: nothing is labelled
// anew.

import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { isLabelled, NO_LANE, sideOf, weightClass, type Labelling, type LabellingOptions } from './labelling.js';
import { MaxTree } from './max-tree.js';

/** A story and how it is labelled. */
export interface Labelled {
  readonly chronicle: Chronicle;
  readonly labelling: Labelling;
}
/** `lanes`: at least those that there are. */
export type GrowOptions = Pick<LabellingOptions, 'lanes' | 'matches'> &
  Required<Pick<LabellingOptions, 'spanLanes' | 'turnMs' | 'reachMs' | 'labelMs' | 'edges'>>;

interface Columns extends Pick<Labelling, 'lane' | 'D' | 'parent' | 'side'> {
  readonly chronicle: Chronicle;
}

/** Two cards that face each other share the distance of their stems. */
const FACING = 0.5;

/**
 * The labelling of a story that has all or most of the events of the old one; null while some of those have no place
 * yet.
 */
export function growLabelling(
  chronicle: Chronicle,
  old: Labelled,
  { lanes: leastLanes, spanLanes: mostSpanLanes, turnMs, reachMs, labelMs, edges, matches }: GrowOptions,
): Labelling | null {
  if (old.labelling.rest) return null;
  const { count, kind, anchor } = chronicle;
  const known = knownFrom(chronicle, old, matches);
  const { columns, orphans } = carry(chronicle, old, known);
  const lanes = Math.max(leastLanes, old.labelling.lanes);
  const cards = [...Array(lanes).keys()].map((lane) => new CardLane(lane, columns));
  const [moments, spans]: [number[], number[]] = [[], []];
  for (let i = 0; i < count; i++)
    if (known[i] === -1 && isLabelled({ matches }, i)) (kind[i] === Kind.Span ? spans : moments).push(i);
  for (const i of moments) columns.side[i] = (anchor[i] ?? 0) >= turnMs ? -1 : 1;
  // Who has lost what blocked it stays in its lane.
  for (const i of orphans)
    settle(
      columns,
      cards.filter(({ lane }) => columns.lane[i] === NO_LANE || columns.lane[i] === lane),
      i,
      Infinity,
    );
  const weight = (i: number): number => weightClass(chronicle, i);
  for (const i of moments.sort((a, b) => weight(b) - weight(a) || a - b)) settle(columns, cards, i, reachMs);
  const spanLanes = settleSpans(columns, spans, { lanes: old.labelling.spanLanes, most: mostSpanLanes, labelMs });
  climb(columns);
  const { lane, D, parent, side } = columns;
  const order = inOrder(parent, [...oldOrder(old, known), ...moments, ...spans]);
  return { ...old.labelling, lanes, spanLanes, lane, D, parent, side, order, edges, matches };
}

/** Of each event its place in the old story, where it was labelled there and stood where it does now; else -1. */
function knownFrom(
  { count, events, anchor, kind, from, to }: Chronicle,
  { chronicle: old, labelling }: Labelled,
  matches: Uint8Array | undefined,
): Int32Array {
  const known = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    const k = old.indexOf.get(events[i]?.id ?? '') ?? -1;
    const isSame =
      anchor[i] === old.anchor[k] &&
      kind[i] === old.kind[k] &&
      (kind[i] !== Kind.Span || (from[i] === old.from[k] && to[i] === old.to[k]));
    if (isSame && isLabelled({ matches }, i) && isLabelled(labelling, k)) known[i] = k;
  }
  return known;
}

/** Where the old events stand now, -1 for those that are gone. */
function placesOf(known: Int32Array, count: number): Int32Array {
  const now = new Int32Array(count).fill(-1);
  known.forEach((k, i) => k >= 0 && (now[k] = i));
  return now;
}

/** What the old labelling says of those that are known; `orphans`: moments of which all that blocked them is gone. */
function carry(
  chronicle: Chronicle,
  { chronicle: { count: oldCount }, labelling: old }: Labelled,
  known: Int32Array,
): { readonly columns: Columns; readonly orphans: readonly number[] } {
  const { count, kind } = chronicle;
  const columns: Columns = {
    chronicle,
    lane: new Uint8Array(count).fill(NO_LANE),
    D: new Float64Array(count),
    parent: new Int32Array(count).fill(-1),
    side: new Int8Array(count).fill(1),
  };
  const now = placesOf(known, oldCount);
  const orphans: number[] = [];
  known.forEach((k, i) => {
    if (k < 0) return;
    columns.lane[i] = old.lane[k] ?? NO_LANE;
    columns.D[i] = old.D[k] ?? 0;
    columns.side[i] = old.side[k] ?? 1;
    let host = old.parent[k] ?? -1;
    while (host >= 0 && now[host] === -1) host = old.parent[host] ?? -1;
    columns.parent[i] = host < 0 ? -1 : (now[host] ?? -1);
    if (host < 0 && columns.D[i] !== Infinity && kind[i] !== Kind.Span) orphans.push(i);
  });
  return { columns, orphans };
}

/** What is in the way of an event, or it in its: `apart` is how far they are from each other, ms. */
interface Neighbour {
  readonly i: number;
  readonly apart: number;
}

/** The cards of one lane, of which those that are in the way of a place are found in a few steps. */
class CardLane {
  readonly #before: MaxTree;
  readonly #after: MaxTree;

  constructor(
    readonly lane: number,
    private readonly columns: Columns,
  ) {
    const {
      chronicle: { count, kind },
    } = columns;
    this.#before = new MaxTree(count);
    this.#after = new MaxTree(count);
    for (let i = 0; i < count; i++) if (columns.lane[i] === lane && kind[i] !== Kind.Span) this.add(i);
  }

  add(i: number): void {
    const {
      chronicle: { anchor },
      D,
    } = this.columns;
    // As far as it can be seen from, facing or not.
    const [reach, t] = [(D[i] ?? 0) / FACING, anchor[i] ?? 0];
    this.#before.raise(i, reach + t);
    this.#after.raise(i, reach - t);
  }

  around(e: number): Neighbour[] {
    const {
      columns: {
        chronicle: { anchor, kind },
        lane,
        D,
        side,
      },
    } = this;
    const found: Neighbour[] = [];
    const t = anchor[e] ?? 0;
    const apart = (i: number): number => {
      const distance = Math.abs((anchor[i] ?? 0) - t);
      if (side[i] === side[e]) return distance;
      // Back to back neither is in the other's way.
      const isFacing = distance > 0 && (anchor[i] ?? 0) > t === sideOf({ side }, e) > 0;
      return isFacing ? distance * FACING : Infinity;
    };
    const fits = (i: number): boolean =>
      i !== e && lane[i] === this.lane && kind[i] !== Kind.Span && (D[i] ?? 0) > apart(i);
    for (const [tree, step, least] of [
      [this.#before, -1, t],
      [this.#after, 1, -t],
    ] as const) {
      for (let i = tree.find(e + step, step, least, fits); i >= 0; i = tree.find(i + step, step, least, fits))
        found.push({ i, apart: apart(i) });
    }
    return found;
  }
}

const NOBODY: Neighbour = { i: -1, apart: Infinity };
const nearest = (all: readonly Neighbour[]): Neighbour => {
  let best = NOBODY;
  for (const one of all) if (one.apart < best.apart) best = one;
  return best;
};

/**
 * Gives a moment its place: the freest lane where it has room at the first view, `reachMs`; else the one where it has
 * after lighter ones have made room; else, and where none shall, what is left. Who is as weighty was there before.
 */
function settle({ chronicle, lane, D, parent }: Columns, lanes: readonly CardLane[], e: number, reachMs: number): void {
  const places = lanes.map((one) => {
    const all = one.around(e);
    // Of one moment the second would never show.
    const heavier = nearest(
      all.filter(({ i, apart }) => apart === 0 || weightClass(chronicle, i) >= weightClass(chronicle, e)),
    );
    return { one, all, heavier, any: nearest(all) };
  });
  const [free] = [...places].sort((a, b) => b.any.apart - a.any.apart || 0);
  const [cleared] = [...places].sort((a, b) => b.heavier.apart - a.heavier.apart || 0);
  const place = free && !(free.any.apart > reachMs) && cleared && cleared.heavier.apart > reachMs ? cleared : free;
  if (!place) return;
  const { i: blocker, apart } = place.heavier.apart > reachMs ? place.heavier : place.any;
  D[e] = apart;
  parent[e] = blocker;
  lane[e] = apart > 0 ? place.one.lane : NO_LANE;
  if (apart === 0) return;
  for (const other of place.all) {
    if (other.apart >= apart) continue;
    D[other.i] = other.apart;
    parent[other.i] = e;
  }
  place.one.add(e);
}

/** Gives periods their lanes, at most `most`, and their labels what is left; how many lanes there are then. */
function settleSpans(
  { chronicle: { count, kind, from, to, anchor }, lane, D, parent }: Columns,
  spans: readonly number[],
  { lanes: used, most, labelMs }: { readonly lanes: number; readonly most: number; readonly labelMs: number },
): number {
  const lines: number[][] = [...Array(used)].map(() => []);
  for (let i = 0; i < count; i++) if (kind[i] === Kind.Span) lines[lane[i] ?? NO_LANE]?.push(i);
  const nearestIn = (line: readonly number[], e: number): Neighbour =>
    nearest(line.map((i) => ({ i, apart: Math.abs((anchor[i] ?? 0) - (anchor[e] ?? 0)) })));
  for (const e of spans) {
    const isFree = (line: readonly number[]): boolean =>
      line.every((one) => (to[one] ?? 0) <= (from[e] ?? 0) || (from[one] ?? 0) >= (to[e] ?? 0));
    const [roomy] = lines.filter(isFree).sort((a, b) => nearestIn(b, e).apart - nearestIn(a, e).apart || 0);
    const isNarrow = !roomy || nearestIn(roomy, e).apart < labelMs;
    const line = isNarrow && lines.length < most ? [] : roomy;
    const { i, apart } = nearestIn(line ?? lines.flat(), e);
    parent[e] = i;
    if (!line) continue;
    if (line.length === 0 && !lines.includes(line)) lines.push(line);
    line.push(e);
    lane[e] = lines.indexOf(line);
    D[e] = apart;
  }
  return lines.length;
}

/** Who shows no earlier than its child is none of its parents any more: the next one that does takes its place. */
function climb({ chronicle: { count, kind }, D, parent }: Columns): void {
  for (let i = 0; i < count; i++) {
    if (kind[i] === Kind.Span) continue;
    let host = parent[i] ?? -1;
    while (host >= 0 && (D[host] ?? 0) <= (D[i] ?? 0)) host = parent[host] ?? -1;
    parent[i] = host;
  }
}

/** The old order, in the new places. */
function oldOrder({ chronicle: { count }, labelling: { order } }: Labelled, known: Int32Array): number[] {
  const now = placesOf(known, count);
  const places: number[] = [];
  for (const k of order) if ((now[k] ?? -1) >= 0) places.push(now[k] ?? 0);
  return places;
}

/** The places in this order, but each after its parents. */
function inOrder(parent: Int32Array, places: readonly number[]): Uint32Array {
  const order = new Uint32Array(places.length);
  const isIn = new Uint8Array(parent.length);
  let size = 0;
  for (const place of places) {
    const line: number[] = [];
    for (let i = place; i >= 0 && isIn[i] === 0; i = parent[i] ?? -1) {
      isIn[i] = 1;
      line.push(i);
    }
    for (const i of line.reverse()) order[size++] = i;
  }
  return order;
}
