// Which cards the first view should have: as many as there is room for, the weightier rather than the others. Choosing
// intervals on a few tracks is a flow of least cost along time (Arkin and Silverberg 1987); found by successive paths.

import type { Chronicle } from '../data/chronicle-columns.js';

/** With more events nobody sees the difference, and the paths take long. */
const MOST_EVENTS = 1200;
/** Weight of a card: one of the greatest importance outweighs two of the least. */
const weightOf = (importance: number): number => 1 + 2 * importance * importance;

/** With more events there is no burst that the others do not hide. */
const MOST_TURNED = 200;

/** +1: a card reaches from its stem towards later time; -1: towards earlier. */
export type Side = 1 | -1;
export interface Seat { readonly lane: number; readonly side: Side }

export interface SeatOptions {
  readonly lanes: number;
  /** The smallest card and its gap at the first view, ms. */
  readonly reachMs: number;
  readonly turnMs: number;
  readonly backMs: number;
}

/** `used`: tracks that run along it now, of at most `room`. */
interface Arc { readonly from: number; readonly to: number; readonly room: number; used: number; readonly cost: number }
interface Interval { readonly index: number; readonly from: number; readonly to: number; readonly side: Side }
interface Choice { readonly chosen: readonly Interval[]; readonly weight: number }

/**
 * The lane, counted from the axis, and the side of each chosen moment; empty where there are too many moments. Cards stand on the later side where that serves; in a burst that is narrower than a card the first of its
 * moments stand on the earlier one, so that twice as many have room.
 */
export function seatsOf(chronicle: Chronicle, many: number, isMoment: (i: number) => boolean, { lanes, reachMs, turnMs, backMs }: SeatOptions): Map<number, Seat> {
  if (many > MOST_EVENTS || !(reachMs > 0)) return new Map();
  const moments = [...Array(chronicle.count).keys()].filter(isMoment);
  const at = (index: number): number => chronicle.anchor[index] ?? 0;
  // A hair wider, so that rounding never hides what was chosen.
  const reach = reachMs * (1 + 1e-9);
  const weigh = (index: number): number => weightOf(chronicle.importance[index] ?? 0);
  const choose = (sideOf: (index: number) => Side): Choice => {
    const intervals = moments.map((index): Interval => {
      const side = sideOf(index);
      return { index, side, from: side > 0 ? at(index) : at(index) - reach, to: side > 0 ? at(index) + reach : at(index) };
    }).filter(({ from, to }) => from < to);
    return bestOf(intervals, lanes, weigh);
  };
  const usual = (index: number): Side => (at(index) < turnMs ? 1 : -1);
  const isFree = (index: number): boolean => at(index) < turnMs && at(index) >= backMs;
  const early = (index: number): Side => (isFree(index) ? -1 : usual(index));
  const byTurns = (index: number): Side => (index % 2 === 0 ? early(index) : usual(index));
  let best = choose(usual);
  for (let isBetter = moments.length <= MOST_TURNED; isBetter && best.chosen.length < moments.length;) {
    isBetter = false;
    const turned = moved(best.chosen, -1, lanes, isFree);
    for (const [kept, other] of [[best.chosen, early], [turned, usual], [turned, byTurns]] as const) {
      const sides = new Map(kept.map(({ index, side }) => [index, side]));
      const next = choose((index) => sides.get(index) ?? other(index));
      if (next.weight > best.weight) [best, isBetter] = [next, true];
    }
  }
  return inLanes(moved(best.chosen, 1, lanes, isFree), lanes);
}

/** The same cards, those that are free to and have room on this side of their stem turned to it. */
function moved(chosen: readonly Interval[], side: Side, lanes: number, isFree: (index: number) => boolean): readonly Interval[] {
  const list = [...chosen].sort((a, b) => (a.index - b.index) * -side);
  list.forEach((one, place) => {
    if (one.side === side || !isFree(one.index)) return;
    const [from, to] = side > 0 ? [one.to, 2 * one.to - one.from] : [2 * one.from - one.to, one.from];
    const near = list.filter((other) => other !== one && other.from < to && other.to > from);
    const isFull = [from, ...near.map((other) => other.from)].some((ms) => ms >= from && near.filter((other) => other.from <= ms && other.to > ms).length >= lanes);
    if (!isFull) list[place] = { index: one.index, side, from, to };
  });
  return list;
}

/** Those of the intervals that weigh most together, at most `lanes` of them at any moment. */
function bestOf(intervals: readonly Interval[], lanes: number, weigh: (index: number) => number): Choice {
  const times = [...new Set(intervals.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const place = new Map(times.map((ms, i) => [ms, i]));
  const own = intervals.map((interval): Arc => ({ from: place.get(interval.from) ?? 0, to: place.get(interval.to) ?? 0, room: 1, used: 0, cost: -weigh(interval.index) }));
  const arcs = [...times.slice(1).map((_, i): Arc => ({ from: i, to: i + 1, room: lanes, used: 0, cost: 0 })), ...own];
  const onward = [...arcs].sort((a, b) => a.from - b.from);
  const back = [...arcs].sort((a, b) => b.to - a.to);
  for (let lane = 0; lane < lanes && push(onward, back, times.length - 1); lane++);
  const chosen = intervals.filter((_, i) => own[i]?.used === 1);
  let weight = 0;
  for (const { index } of chosen) weight += weigh(index);
  return { chosen, weight };
}

/**
 * Sends one track along the cheapest path from the first moment to the last; false where there is none. Paths run along time
 * but for what they take back of others, so that a few sweeps there and back find it.
 */
function push(onward: readonly Arc[], back: readonly Arc[], last: number): boolean {
  const cost = new Float64Array(last + 1).fill(Infinity);
  const via: Arc[] = [];
  let isCheaper = true;
  const reach = (to: number, next: number, arc: Arc): void => {
    if (next >= (cost[to] ?? 0) - 1e-9) return;
    cost[to] = next;
    via[to] = arc;
    isCheaper = true;
  };
  cost[0] = 0;
  while (isCheaper) {
    isCheaper = false;
    for (const arc of onward) if (arc.used < arc.room) reach(arc.to, (cost[arc.from] ?? 0) + arc.cost, arc);
    for (const arc of back) if (arc.used > 0) reach(arc.from, (cost[arc.to] ?? 0) - arc.cost, arc);
  }
  if (last < 1 || !((cost[last] ?? 0) < 0)) return false;
  for (let node = last; node > 0;) {
    const arc = via[node];
    if (!arc) return false;
    const isOnward = arc.to === node;
    arc.used += isOnward ? 1 : -1;
    node = isOnward ? arc.from : arc.to;
  }
  return true;
}

/**
 * A lane for each interval: the one that has been free the longest, so that cards have room to grow; from the highest one
 * down, so that leaders pass before the cards that follow and not behind their words.
 */
function inLanes(intervals: readonly Interval[], lanes: number): Map<number, Seat> {
  const ends = [...Array(lanes)].map(() => -Infinity);
  const seats = new Map<number, Seat>();
  for (const { index, from, to, side } of [...intervals].sort((a, b) => a.from - b.from || a.index - b.index)) {
    let best = -1;
    for (let lane = lanes - 1; lane >= 0; lane--) {
      const end = ends[lane] ?? 0;
      if (end <= from && (best < 0 || end < (ends[best] ?? 0))) best = lane;
    }
    if (best < 0) continue;
    ends[best] = to;
    seats.set(index, { lane: best, side });
  }
  return seats;
}
