// Which cards the first view should have: as many as there is room for, the weightier rather than the others. Choosing
// intervals on a few tracks is a flow of least cost along time (Arkin and Silverberg 1987); found by successive paths.

import type { Chronicle } from '../data/chronicle-columns.js';
import { sideOf } from './labelling.js';

/** With more events nobody sees the difference, and the paths take long. */
const MOST_EVENTS = 1200;
/** Weight of a card: one of the greatest importance outweighs two of the least. */
const weightOf = (importance: number): number => 1 + 2 * importance * importance;

export interface SeatOptions {
  readonly lanes: number;
  /** The smallest card and its gap at the first view, ms. */
  readonly reachMs: number;
  readonly turnMs: number;
}

interface Arc { readonly to: number; room: number; readonly cost: number; readonly back: number; readonly index: number }

/** The lane of each chosen moment, counted from the axis; empty where there are too many events. `moments` ascending. */
export function seatsOf(chronicle: Chronicle, moments: readonly number[], { lanes, reachMs, turnMs }: SeatOptions): Map<number, number> {
  if (moments.length > MOST_EVENTS || !(reachMs > 0)) return new Map();
  // A hair wider, so that rounding never hides what was chosen.
  const reach = reachMs * (1 + 1e-9);
  const intervals = moments.map((index) => {
    const at = chronicle.anchor[index] ?? 0;
    return sideOf(chronicle, { turnMs }, index) > 0 ? { index, from: at, to: at + reach } : { index, from: at - reach, to: at };
  }).filter(({ from, to }) => from < to);
  const times = [...new Set(intervals.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const place = new Map(times.map((ms, i) => [ms, i]));
  const arcs: Arc[][] = times.map(() => []);
  const connect = (from: number, to: number, room: number, cost: number, index: number): void => {
    const [here, there] = [arcs[from] ?? [], arcs[to] ?? []];
    here.push({ to, room, cost, back: there.length, index });
    there.push({ to: from, room: 0, cost: -cost, back: here.length - 1, index: -1 });
  };
  for (let i = 0; i + 1 < times.length; i++) connect(i, i + 1, lanes, 0, -1);
  for (const { index, from, to } of intervals) connect(place.get(from) ?? 0, place.get(to) ?? 0, 1, -weightOf(chronicle.importance[index] ?? 0), index);
  for (let lane = 0; lane < lanes && push(arcs); lane++);
  const chosen = new Set(arcs.flatMap((list) => list.filter((arc) => arc.index >= 0 && arc.room === 0).map((arc) => arc.index)));
  return inLanes(intervals.filter(({ index }) => chosen.has(index)), lanes);
}

/** Sends one track along the cheapest path from the first moment to the last; false where there is none. */
function push(arcs: readonly Arc[][]): boolean {
  const cost = new Float64Array(arcs.length).fill(Infinity);
  const via: (readonly [node: number, arc: Arc] | undefined)[] = [];
  const waits = new Uint8Array(arcs.length);
  const queue = [0];
  cost[0] = 0;
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] ?? 0;
    waits[node] = 0;
    for (const arc of arcs[node] ?? []) {
      const next = (cost[node] ?? 0) + arc.cost;
      if (arc.room === 0 || next >= (cost[arc.to] ?? 0) - 1e-9) continue;
      cost[arc.to] = next;
      via[arc.to] = [node, arc];
      if (waits[arc.to] === 0) queue.push(arc.to);
      waits[arc.to] = 1;
    }
  }
  const last = arcs.length - 1;
  if (last < 1 || !((cost[last] ?? 0) < 0)) return false;
  for (let node = last; node > 0;) {
    const step = via[node];
    if (!step) return false;
    const [from, arc] = step;
    arc.room--;
    const back = arcs[node]?.[arc.back];
    if (back) back.room++;
    node = from;
  }
  return true;
}

/**
 * A lane for each interval: the one that has been free the longest, so that cards have room to grow; from the highest one
 * down, so that leaders pass before the cards that follow and not behind their words.
 */
function inLanes(intervals: readonly { readonly index: number; readonly from: number; readonly to: number }[], lanes: number): Map<number, number> {
  const ends = [...Array(lanes)].map(() => -Infinity);
  const seats = new Map<number, number>();
  for (const { index, from, to } of [...intervals].sort((a, b) => a.from - b.from || a.index - b.index)) {
    let best = -1;
    for (let lane = lanes - 1; lane >= 0; lane--) {
      const end = ends[lane] ?? 0;
      if (end <= from && (best < 0 || end < (ends[best] ?? 0))) best = lane;
    }
    if (best < 0) continue;
    ends[best] = to;
    seats.set(index, best);
  }
  return seats;
}
