// Which cards the first view should have: as many as there is room for, the weightier rather than the others. Choosing
// intervals on a few tracks is a flow of least cost along time (Arkin and Silverberg 1987); found by successive paths.

import type { Chronicle } from '../data/chronicle-columns.js';
import { gallop } from './max-tree.js';

/** With more events nobody sees the difference, and the paths take long. */
const MOST_EVENTS = 1200;
/** Weight of a card: one of the greatest importance outweighs two of the least. */
const weightOf = (importance: number): number => 1 + 2 * importance * importance;

/** Costs no farther apart are the same. */
const SAME = 1e-9;

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

interface Interval { readonly index: number; readonly from: number; readonly to: number; readonly side: Side }
interface Choice { readonly chosen: readonly Interval[]; readonly weight: number }

/**
 * The lane, counted from the axis, and the side of each chosen moment; empty where there are too many moments. Cards stand on the later side where that serves; in a burst that is narrower than a card the first of its
 * moments stand on the earlier one, so that twice as many have room.
 */
export function seatsOf(chronicle: Chronicle, many: number, isMoment: (i: number) => boolean, { lanes, reachMs, turnMs, backMs }: SeatOptions): Map<number, Seat> {
  if (many > MOST_EVENTS || !(reachMs > 0)) return new Map();
  const moments = Int32Array.from([...Array(chronicle.count).keys()].filter(isMoment));
  const at = (index: number): number => chronicle.anchor[index] ?? 0;
  // A hair wider, so that rounding never hides what was chosen.
  const reach = reachMs * (1 + 1e-9);
  const weights = Float64Array.from(moments, (index) => weightOf(chronicle.importance[index] ?? 0));
  const bestOf = chooser(placesOf(moments, at, reach), weights, lanes);
  const choose = (sideOf: (index: number) => Side): Choice => {
    const sides = Int8Array.from(moments, sideOf);
    let weight = 0;
    const chosen = bestOf(sides).map((place): Interval => {
      weight += weights[place] ?? 0;
      const index = moments[place] ?? 0;
      const side = sides[place] === -1 ? -1 : 1;
      return { index, side, from: side > 0 ? at(index) : at(index) - reach, to: side > 0 ? at(index) + reach : at(index) };
    });
    return { chosen, weight };
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

/** Where each card would begin and end, by the places in time of all of them: on the earlier side `[early, own]`, on the later one `[own, late]`. */
interface Places { readonly count: number; readonly early: Int32Array; readonly own: Int32Array; readonly late: Int32Array }

function placesOf(moments: Int32Array, at: (index: number) => number, reach: number): Places {
  const times = Float64Array.from([-reach, 0, reach].flatMap((by) => [...moments].map((index) => at(index) + by))).sort();
  const places = (by: number): Int32Array => {
    let place = 0;
    return moments.map((index) => (place = gallop(times, at(index) + by, place)));
  };
  return { count: times.length, early: places(-reach), own: places(0), late: places(reach) };
}

/** Lists of what begins, or ends, at each place: the first of each, and the one after it; -1 for none. */
function listsOf(count: number, place: Int32Array): readonly [first: Int32Array, next: Int32Array] {
  const [first, next] = [new Int32Array(count).fill(-1), new Int32Array(place.length)];
  for (let i = place.length - 1; i >= 0; i--) {
    const at = place[i] ?? 0;
    next[i] = first[at] ?? -1;
    first[at] = i;
  }
  return [first, next];
}

/** Says by the sides of all cards which of them weigh most together, at most `lanes` of them at any moment. */
function chooser({ count, early, own, late }: Places, weights: Float64Array, lanes: number): (sides: Int8Array) => readonly number[] {
  const [cost, via] = [new Float64Array(count), new Int32Array(count)];
  return (sides) => {
    const [from, to] = [own.map((place, i) => (sides[i] === 1 ? place : (early[i] ?? 0))), own.map((place, i) => (sides[i] === 1 ? (late[i] ?? 0) : place))];
    const [[begins, begunAfter], [ends, endedAfter]] = [listsOf(count, from), listsOf(count, to)];
    /** Tracks that run along a card (2: it is no longer than a rounding), and on from a place to the next without one. */
    const [used, free] = [from.map((place, i) => (place < (to[i] ?? 0) ? 0 : 2)), new Int32Array(count)];
    /**
     * Sends one track along the cheapest path from the first moment to the last; false where there is none. Paths run along
     * time but for what they take back of others, so that a few sweeps there and back find it.
     */
    const push = (): boolean => {
      cost.fill(Infinity);
      cost[0] = 0;
      for (let isCheaper = true; isCheaper;) {
        // Onward one sweep finds all there is: only what is taken back after it makes another worth it.
        for (let i = 0; i < count - 1; i++) {
          const here = cost[i] ?? 0;
          if (here + SAME < (cost[i + 1] ?? 0) && (free[i] ?? 0) < lanes) {
            cost[i + 1] = here;
            via[i + 1] = -1 - i;
          }
          for (let one = begins[i] ?? -1; one >= 0; one = begunAfter[one] ?? -1) {
            const end = to[one] ?? 0;
            const next = here - (weights[one] ?? 0);
            if (used[one] !== 0 || next + SAME >= (cost[end] ?? 0)) continue;
            cost[end] = next;
            via[end] = one;
          }
        }
        isCheaper = false;
        for (let i = count - 1; i > 0; i--) {
          const here = cost[i] ?? 0;
          if (here + SAME < (cost[i - 1] ?? 0) && (free[i - 1] ?? 0) > 0) {
            cost[i - 1] = here;
            via[i - 1] = -i;
            isCheaper = true;
          }
          for (let one = ends[i] ?? -1; one >= 0; one = endedAfter[one] ?? -1) {
            const start = from[one] ?? 0;
            const next = here + (weights[one] ?? 0);
            if (used[one] !== 1 || next + SAME >= (cost[start] ?? 0)) continue;
            cost[start] = next;
            via[start] = one;
            isCheaper = true;
          }
        }
      }
      if (!((cost[count - 1] ?? 0) < 0)) return false;
      for (let place = count - 1; place > 0;) {
        const arc = via[place] ?? 0;
        const start = arc < 0 ? -1 - arc : (from[arc] ?? 0);
        const end = arc < 0 ? -arc : (to[arc] ?? 0);
        const isOnward = end === place;
        if (arc < 0) free[start] = (free[start] ?? 0) + (isOnward ? 1 : -1);
        else used[arc] = isOnward ? 1 : 0;
        place = isOnward ? start : end;
      }
      return true;
    };
    for (let lane = 0; lane < lanes && push(); lane++);
    return [...used.keys()].filter((i) => used[i] === 1);
  };
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
