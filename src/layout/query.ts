// What is in view, found in the sorted times and in trees over them: the cost follows what is found. What these are
// made of is the same in every frame; it is kept as long as its Chronicle or its Labelling is.

import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { drained } from '../data/drained.js';
import { kept } from './kept.js';
import { NO_LANE, type Labelling } from './labelling.js';
import { gallop, maximaOf, placesAbove, type Maxima } from './max-tree.js';

/** Events of one kind by a time of theirs, ascending; over each the end of what it touches, exclusive. */
export interface Column {
  readonly index: Int32Array;
  readonly at: Float64Array;
  readonly until: Maxima;
}

/** The maxima of what is told of some events. */
const maximaIn = (index: Int32Array, value: (i: number) => number): Maxima =>
  maximaOf(index.length, (place) => value(index[place] ?? 0));

/** The times of some events. */
function timesAt(index: Int32Array, times: Float64Array): Float64Array {
  const at = new Float64Array(index.length);
  index.forEach((i, place) => (at[place] = times[i] ?? 0));
  return at;
}

const columnOf = ({ to }: Chronicle, index: Int32Array, at: Float64Array): Column => ({
  index,
  at,
  until: maximaIn(index, (i) => to[i] ?? 0),
});

function placesOf({ kind, count }: Chronicle, isSpan: boolean): Int32Array {
  const places = new Int32Array(count);
  let size = 0;
  for (let i = 0; i < count; i++) if ((kind[i] === Kind.Span) === isSpan) places[size++] = i;
  return places.slice(0, size);
}

/** The moments by their anchors. */
export const momentColumn = kept((chronicle: Chronicle): Column => {
  const { anchor, count } = chronicle;
  const index = placesOf(chronicle, false);
  return columnOf(chronicle, index, index.length === count ? anchor : timesAt(index, anchor));
});

/** The periods by their starts. */
const spanColumn = kept((chronicle: Chronicle): Column => {
  const { from } = chronicle;
  const index = placesOf(chronicle, true).sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0) || a - b);
  return columnOf(chronicle, index, timesAt(index, from));
});

/** A narrower band is drawn as its point. */
const BAND_MIN_PX = 24;
/** A day becomes a band when it is this wide: the axis then shows hours. */
const DAY_BAND_PX = 240;

/** Ms per px up to which a moment is a band. */
const bandScale = ({ from, to, kind }: Chronicle, i: number): number =>
  ((to[i] ?? 0) - (from[i] ?? 0)) / (kind[i] === Kind.Point ? DAY_BAND_PX : BAND_MIN_PX);
export const isBand = (chronicle: Chronicle, i: number, msPerPx: number): boolean => bandScale(chronicle, i) >= msPerPx;
const bandTree = kept((chronicle: Chronicle): Maxima =>
  maximaIn(momentColumn(chronicle).index, (i) => bandScale(chronicle, i)),
);

/** Over each moment the distance up to which it has a card; -1 for never. */
const cardTree = kept(({ lane, D }: Labelling, chronicle: Chronicle): Maxima =>
  maximaIn(momentColumn(chronicle).index, (i) => (lane[i] === NO_LANE ? -1 : (D[i] ?? 0))),
);

/** The next number, or the one after it. */
const justAfter = (ms: number): number =>
  Number.isFinite(ms) ? ms + Math.max(Number.MIN_VALUE, Math.abs(ms) * Number.EPSILON) : ms;

/** The places in a column of what stands in `[fromMs, toMs]`: from the first to behind the last. */
function stretch({ at }: Column, fromMs: number, toMs: number): readonly [start: number, end: number] {
  const start = gallop(at, fromMs);
  return [start, gallop(at, justAfter(toMs), start)];
}

/** Moments with their anchor in `[fromMs, toMs]`, ascending. */
export function momentsIn(chronicle: Chronicle, fromMs: number, toMs: number): number[] {
  const column = momentColumn(chronicle);
  return [...column.index.subarray(...stretch(column, fromMs, toMs))];
}

/** Those of them that have a card where the smallest card and its gap are `minD` ms wide. */
export function cardsIn(
  chronicle: Chronicle,
  labelling: Labelling,
  fromMs: number,
  toMs: number,
  minD: number,
): number[] {
  const column = momentColumn(chronicle);
  return placesAbove(cardTree(labelling, chronicle), ...stretch(column, fromMs, toMs), minD).map(
    (place) => column.index[place] ?? 0,
  );
}

/** Moments that are bands at this scale and touch `[fromMs, toMs]`, ascending. */
export function bandsIn(chronicle: Chronicle, fromMs: number, toMs: number, msPerPx: number): number[] {
  const column = momentColumn(chronicle);
  const [start, end] = stretch(column, fromMs, toMs);
  const before = placesAbove(column.until, 0, start, justAfter(fromMs))
    .map((place) => column.index[place] ?? 0)
    .filter((i) => isBand(chronicle, i, msPerPx));
  return [...before, ...placesAbove(bandTree(chronicle), start, end, msPerPx).map((place) => column.index[place] ?? 0)];
}

/** How many bands there are among the moments at these places of their column. */
export const bandsAmong = (chronicle: Chronicle, from: number, to: number, msPerPx: number): number =>
  placesAbove(bandTree(chronicle), from, to, msPerPx).length;

/** Periods that touch `[fromMs, toMs]`, ascending. */
export function spansIn(chronicle: Chronicle, fromMs: number, toMs: number): number[] {
  const column = spanColumn(chronicle);
  return placesAbove(column.until, 0, stretch(column, -Infinity, toMs)[1], justAfter(fromMs))
    .map((place) => column.index[place] ?? 0)
    .sort((a, b) => a - b);
}

/**
 * The card or label that an event shows by at this scale: its own, else that of the nearest ancestor that has one. -1
 * for none.
 */
export function hostOf({ D, parent, lane }: Labelling, index: number, minD: number): number {
  let host = index;
  while (host >= 0 && (lane[host] === NO_LANE || (D[host] ?? 0) < minD)) host = parent[host] ?? -1;
  return host;
}

/** The events that a card, or the label of a period, stands for at this scale, in time order, without itself. */
export function stackOf(labelling: Labelling, index: number, minD: number): number[] {
  return [...labelling.order].filter((e) => e !== index && hostOf(labelling, e, minD) === index).sort((a, b) => a - b);
}

/** The distances up to which a host's children show, ascending, and how many events stand below the first of them. */
interface Children {
  readonly at: Float64Array;
  readonly below: Float64Array;
}
/** The first child of each event, and the next one of its parent's, -1 for none; `size`: of each with all below it. */
interface Family {
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly size: Uint32Array;
  readonly sorted: Map<number, Children>;
}

/** So many in one step. */
const MOST_AT_ONCE = 1 << 16;

const families = new WeakMap<Labelling, Family>();
/** Makes it, in steps: who asks for a card's count finds it. */
export function* familySteps(labelling: Labelling): Generator<void, Family> {
  const known = families.get(labelling);
  if (known) return known;
  const { parent, order } = labelling;
  const count = parent.length;
  const [first, next, size] = [new Int32Array(count).fill(-1), new Int32Array(count), new Uint32Array(count).fill(1)];
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const e = order[rank] ?? 0;
    const host = parent[e] ?? -1;
    if (host < 0) continue;
    size[host] = (size[host] ?? 0) + (size[e] ?? 0);
    next[e] = first[host] ?? -1;
    first[host] = e;
    if (rank % MOST_AT_ONCE === 0) yield;
  }
  const family: Family = { first, next, size, sorted: new Map() };
  families.set(labelling, family);
  return family;
}

/**
 * How many events without a card of their own the card of this one stands for at this scale: who is hidden hides all
 * below.
 */
export function countAt(labelling: Labelling, index: number, minD: number): number {
  const { first, next, size, sorted } = drained(familySteps(labelling));
  let own = sorted.get(index);
  if (!own) {
    const showsAt = (e: number): number => (labelling.lane[e] === NO_LANE ? -1 : (labelling.D[e] ?? 0));
    const list: number[] = [];
    for (let e = first[index] ?? -1; e >= 0; e = next[e] ?? -1) list.push(e);
    list.sort((a, b) => showsAt(a) - showsAt(b));
    const below = new Float64Array(list.length + 1);
    list.forEach((e, i) => (below[i + 1] = (below[i] ?? 0) + (size[e] ?? 0)));
    sorted.set(index, (own = { at: Float64Array.from(list.map(showsAt)), below }));
  }
  return own.below[gallop(own.at, minD)] ?? 0;
}

/** What a labelling decides about heights. */
interface Used {
  readonly lanes: readonly boolean[];
  readonly hairlines: number;
}

/** Which lanes hold a card at any scale, and how many periods found no lane and stand as hairlines in one more row. */
export const usedBy = kept(({ lane, lanes }: Pick<Labelling, 'lane' | 'lanes'>, { kind, count }: Chronicle): Used => {
  const isUsed = [...Array(lanes)].fill(false);
  let hairlines = 0;
  for (let i = 0; i < count; i++) {
    if (kind[i] === Kind.Span) hairlines += Number(lane[i] === NO_LANE);
    else if (lane[i] !== NO_LANE) isUsed[lane[i] ?? 0] = true;
  }
  return { lanes: isUsed, hairlines };
});

/** The place of each event in the order of a labelling. */
export const ranksOf = kept(({ order, lane }: Labelling): Uint32Array => {
  const ranks = new Uint32Array(lane.length);
  order.forEach((e, rank) => (ranks[e] = rank));
  return ranks;
});
