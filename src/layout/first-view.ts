// Where a timeline opens, and how far it may be moved from there.

import { Flag, Kind, type Chronicle } from '../data/chronicle-columns.js';
import { kept } from './kept.js';
import { placeView, type Viewport } from './viewport.js';

/**
 * Room before the first event, and behind the last one: a mark and a little air. A card at the end stands on the
 * earlier side.
 */
const EDGE_START_PX = 24;
const EDGE_END_PX = 26;
export const roomOf = ({
  roomPx = [EDGE_START_PX, EDGE_END_PX],
}: Viewport): readonly [startPx: number, endPx: number] => roomPx;
/** Behind a period that goes on: its hatching and the arrow. */
const OPEN_END_PX = 56;
const LEAST_UNITS = 8;
/** A period that lasts longer than this many times the moments' range is cut by the view. */
const LONG_PERIOD = 3;

/** `endPx`: the room behind the last of it. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly endPx: number;
}

/** 1 per event that is chosen. */
type Chosen = Uint8Array;

/** When an event ends, as far as it is known. */
const endOf = ({ to, unitEnd, nowMs }: Chronicle, i: number): number =>
  Number.isFinite(to[i]) ? (to[i] ?? 0) : Math.max(nowMs ?? 0, unitEnd[i] ?? 0);
const startOf = ({ from, anchor }: Chronicle, i: number): number =>
  Number.isFinite(from[i]) ? (from[i] ?? 0) : (anchor[i] ?? 0);

/** The range of those that are chosen, by default of all; null for none. */
function rangeOf(chronicle: Chronicle, chosen?: Chosen): Range | null {
  const { count, kind, flags } = chronicle;
  let [first, last, endPx] = [Infinity, -Infinity, EDGE_END_PX];
  for (let i = 0; i < count; i++) {
    if (chosen?.[i] === 0) continue;
    const start = startOf(chronicle, i);
    const end = kind[i] === Kind.Point ? start : endOf(chronicle, i);
    if (start < first) first = start;
    if (end > last) last = end;
    if (kind[i] === Kind.Span && ((flags[i] ?? 0) & Flag.OpenEnd) !== 0) endPx = OPEN_END_PX;
  }
  return first <= last ? { from: first, to: last, endPx } : null;
}

/**
 * A run of all events but so many, or but one of a few, that is so much shorter than all is what the story is about.
 */
const OUTLIERS = 1 / 6;
const LEAST_CROWD = 5;
const SQUEEZED = 1 / 8;
/** Events this many times the run's length away still belong to it. */
const NEAR = 2;

/**
 * Which of those that are chosen the first view is for. One old event must not squeeze the news: where most stand close
 * together, that run and what is near it; else all of them.
 */
function crowdOf({ anchor, count, finestMs }: Chronicle, chosen: Chosen): Chosen {
  // They ascend.
  const times = new Float64Array(count);
  let size = 0;
  for (let i = 0; i < count; i++) if (chosen[i] === 1) times[size++] = anchor[i] ?? 0;
  const at = times.subarray(0, size);
  let [first, last] = [0, size - 1];
  const wanted = last - Math.max(1, Math.floor(size * OUTLIERS));
  const length = (from: number, to: number): number =>
    Math.max(LEAST_UNITS * finestMs, (at[to] ?? 0) - (at[from] ?? 0));
  const isNear = (one: number, next: number): boolean =>
    (at[next] ?? Infinity) - (at[one] ?? -Infinity) <= NEAR * length(first, last);
  const squeezed = length(first, last) * SQUEEZED;
  if (size < LEAST_CROWD) return chosen;
  for (let i = 0; i + wanted < size; i++)
    if (length(i, i + wanted) < length(first, last)) [first, last] = [i, i + wanted];
  while (isNear(first - 1, first)) first -= 1;
  while (isNear(last, last + 1)) last += 1;
  const [from = 0, to = 0] = [at[first], at[last]];
  return length(first, last) < squeezed
    ? chosen.map((one, i) => ((anchor[i] ?? 0) >= from && (anchor[i] ?? 0) <= to ? one : 0))
    : chosen;
}

/**
 * What the first view holds: the moments of the crowd, or all, and the periods there that are not much longer than
 * their range; all periods where the longer ones are half of the story.
 */
function rangeFor(chronicle: Chronicle, isWhole: boolean): Range | null {
  const { count, kind, finestMs } = chronicle;
  const chosen = (take: Chosen): Range | null => rangeOf(chronicle, isWhole ? take : crowdOf(chronicle, take));
  const all = new Uint8Array(count).fill(1);
  const some = all.slice();
  let long = 0;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== Kind.Span) continue;
    some[i] = 0;
    long++;
  }
  const moments = chosen(some);
  if (!moments || long === 0) return moments ?? chosen(all);
  const longest = Math.max(moments.to - moments.from, LEAST_UNITS * finestMs) * LONG_PERIOD;
  for (let i = 0; i < count; i++) {
    if (some[i] === 1 || endOf(chronicle, i) - startOf(chronicle, i) > longest) continue;
    some[i] = 1;
    long--;
  }
  return chosen(2 * long < count ? some : all);
}

/** It is asked for many times while lanes are chosen, and goes with its story. */
const crowdRange = kept((chronicle: Chronicle) => rangeFor(chronicle, false));
const storyRange = (chronicle: Chronicle, isWhole = false): Range | null =>
  isWhole ? rangeFor(chronicle, true) : crowdRange(chronicle);

/**
 * Where what the first view shows begins and ends, or, `isWhole`, all that is no period much longer; civil ms; null for
 * nothing.
 */
export function storyEdges(chronicle: Chronicle, isWhole = false): readonly [startMs: number, endMs: number] | null {
  const range = storyRange(chronicle, isWhole);
  return range && [range.from, range.to];
}

/**
 * The viewport with a new centre and scale: six years beside three weeks do not squeeze the news into one pixel, nor
 * does an event of long ago.
 */
export function firstView(chronicle: Chronicle, viewport: Viewport): Viewport {
  const range = storyRange(chronicle, viewport.isWhole);
  const { widthPx, metrics } = viewport;
  if (!range) return placeView(viewport, chronicle.nowMs ?? 0, (LEAST_UNITS * chronicle.finestMs) / widthPx);
  const [startPx, leastEndPx] = roomOf(viewport);
  const endPx = Math.max(leastEndPx, range.endPx);
  const inner = Math.max(widthPx - startPx - endPx, widthPx / 4);
  const msPerPx = Math.max((LEAST_UNITS * chronicle.finestMs) / widthPx, (range.to - range.from) / inner);
  // What is left over when the least range rules: a lone moment stands one third from the start.
  const sparePx = Math.max(0, inner - (range.to - range.from) / msPerPx);
  const leadPx =
    range.to === range.from
      ? Math.min(widthPx / 3, Math.max(EDGE_START_PX, widthPx - metrics.cardMaxPx - EDGE_END_PX))
      : startPx + sparePx / 2;
  return placeView(viewport, range.from + (widthPx / 2 - leadPx) * msPerPx, msPerPx);
}

/** Bounds of the scale and of time; `middleMs` is the middle of the longest view. */
export interface Limits {
  readonly minMsPerPx: number;
  readonly maxMsPerPx: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly middleMs: number;
}

/**
 * From one unit of the finest precision across the view to everything in it, long periods included; the given view, the
 * first one, lies within.
 */
export function limitsOf(chronicle: Chronicle, first: Viewport): Limits {
  const all = rangeOf(chronicle) ?? { from: first.centerMs, to: first.centerMs, endPx: EDGE_END_PX };
  const room = Math.max(first.widthPx - EDGE_START_PX - all.endPx, first.widthPx / 4);
  const maxMsPerPx = Math.max((all.to - all.from) / room, first.msPerPx);
  const half = first.widthPx / 2;
  return {
    minMsPerPx: Math.min(chronicle.finestMs / first.widthPx, first.msPerPx),
    maxMsPerPx,
    // As the first view has it, as far as all is seen there.
    middleMs: Math.min(
      all.from + (half - EDGE_START_PX) * maxMsPerPx,
      Math.max(all.to - (half - all.endPx) * maxMsPerPx, first.centerMs),
    ),
    fromMs: all.from,
    toMs: Math.max(all.to, chronicle.nowMs ?? all.to),
  };
}

/**
 * The view within the limits: of one that is too long the part nearest to the middle, and no more than three quarters
 * of it beyond the data.
 */
export function clampView(viewport: Viewport, limits: Limits): Viewport {
  const msPerPx = Math.min(limits.maxMsPerPx, Math.max(limits.minMsPerPx, viewport.msPerPx));
  const slack = (viewport.widthPx / 4) * msPerPx;
  const spare = Math.max(0, viewport.msPerPx - msPerPx) * (viewport.widthPx / 2);
  const wanted = Math.min(viewport.centerMs + spare, Math.max(viewport.centerMs - spare, limits.middleMs));
  const centerMs = Math.min(limits.toMs + slack, Math.max(limits.fromMs - slack, wanted));
  return placeView(viewport, centerMs, msPerPx);
}
