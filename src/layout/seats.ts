// Which cards the first view should have: as many as there is room for, the weightier rather than the others. Choosing
// intervals on a few tracks is a flow of least cost along time (Arkin and Silverberg 1987); found by successive paths.

import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { kept } from './kept.js';

/** With more events nobody sees the difference, and the paths take long. */
const MOST_EVENTS = 1200;
/** Weight of a card: one of the greatest importance outweighs two of the least. */
const weightOf = (importance: number): number => 1 + 2 * importance * importance;

/** Costs no farther apart are the same. */
const SAME = 1e-9;

/** With more events there is no burst that the others do not hide. */
const MOST_TURNED = 200;
/** Choices that are kept of a story: of its room at the ends, and of its lanes. */
const MOST_KEPT = 8;

/** +1: a card reaches from its stem towards later time; -1: towards earlier. */
export type Side = 1 | -1;
export interface Seat {
  readonly lane: number;
  readonly side: Side;
}
export type Seats = ReadonlyMap<number, Seat>;

export interface SeatOptions {
  readonly lanes: number;
  /** The smallest card and its gap at the first view, ms. */
  readonly reachMs: number;
  readonly turnMs: number;
  readonly backMs: number;
}

/**
 * The moments of a story, as they ascend: where they stand, what a card of theirs weighs, and on which sides it may
 * stand.
 */
interface Moments {
  readonly count: number;
  readonly at: Float64Array;
  readonly weights: Float64Array;
  readonly usual: Int8Array;
  readonly isFree: Uint8Array;
  readonly reach: number;
  readonly lanes: number;
}
/** The sides of all moments, and 1 for each that is chosen. */
interface Choice {
  readonly sides: Int8Array;
  readonly chosen: Uint8Array;
  readonly size: number;
  readonly weight: number;
}

/** Whoever tries a room asks for what is chosen for it then. */
const choices = kept<Chronicle, [], Map<string, Seats>>(() => new Map());

/**
 * The lane, counted from the axis, and the side of each chosen moment; empty where there are too many moments. Cards
 * stand on the later side where that serves; in a burst that is narrower than a card the first of its moments stand on
 * the earlier one, so that twice as many have room. `matches`: as of a labelling.
 */
export function seatsOf(chronicle: Chronicle, options: SeatOptions, matches?: Uint8Array): Seats {
  const known = choices(chronicle);
  const { lanes, reachMs, turnMs, backMs } = options;
  const key = `${lanes} ${reachMs} ${turnMs} ${backMs}`;
  const last = matches ? undefined : known.get(key);
  if (last) return last;
  const { count, kind } = chronicle;
  const moments: number[] = [];
  for (let i = 0; i < count && moments.length <= MOST_EVENTS; i++)
    if (kind[i] !== Kind.Span && matches?.[i] !== 0) moments.push(i);
  const seats: Seats = moments.length > MOST_EVENTS || !(reachMs > 0) ? new Map() : choose(chronicle, moments, options);
  if (known.size >= MOST_KEPT) known.clear();
  if (!matches) known.set(key, seats);
  return seats;
}

/** With loops and columns: this runs a few times before anything has been drawn. */
function choose(
  { anchor, importance }: Chronicle,
  moments: readonly number[],
  { lanes, reachMs, turnMs, backMs }: SeatOptions,
): Seats {
  const at = Float64Array.from(moments, (index) => anchor[index] ?? 0);
  const count = at.length;
  // A hair wider, so that rounding never hides what was chosen.
  const reach = reachMs * (1 + 1e-9);
  const usual = Int8Array.from(at, (ms) => (ms < turnMs ? 1 : -1));
  const isFree = Uint8Array.from(at, (ms) => Number(ms < turnMs && ms >= backMs));
  const all: Moments = {
    count,
    at,
    weights: Float64Array.from(moments, (index) => weightOf(importance[index] ?? 0)),
    usual,
    isFree,
    reach,
    lanes,
  };
  let best = heaviest(all, usual);
  const early = usual.map((side, i) => (isFree[i] ? -1 : side));
  const byTurns = usual.map((side, i) => ((moments[i] ?? 0) % 2 === 0 ? (early[i] ?? 1) : side));
  // What is chosen stays where it is, or is turned, and the others come to a side: until that has found nothing better
  // on any.
  for (let [way, failed] = [0, 0]; count <= MOST_TURNED && failed < 3 && best.size < count; way++, failed++) {
    const sides = way % 3 === 0 ? best.sides : moved(all, best, -1);
    const other = [early, usual, byTurns][way % 3] ?? usual;
    const next = heaviest(
      all,
      other.map((side, i) => (best.chosen[i] ? (sides[i] ?? 1) : side)),
    );
    if (next.weight > best.weight) [best, failed] = [next, -1];
  }
  return inLanes(all, moments, best.chosen, moved(all, best, 1));
}

/**
 * The sides of the same cards, where those that are free to and have room on this side of their stem have turned to it.
 */
function moved({ count, at, isFree, reach, lanes }: Moments, { sides: old, chosen }: Choice, side: Side): Int8Array {
  const sides = old.slice();
  const startOf = (i: number): number => (at[i] ?? 0) - (sides[i] === 1 ? 0 : reach);
  const taken: number[] = [];
  for (let i = 0; i < count; i++) if (chosen[i] === 1) taken.push(i);
  for (let step = 0; step < taken.length; step++) {
    const i = taken[side > 0 ? taken.length - 1 - step : step] ?? 0;
    if (sides[i] === side || isFree[i] === 0) continue;
    const from = (at[i] ?? 0) - (side > 0 ? 0 : reach);
    const near: number[] = [];
    for (const other of taken) if (other !== i && Math.abs(startOf(other) - from) < reach) near.push(startOf(other));
    // How many stand there with it where one of them begins, or itself.
    const isFull = [from, ...near].some(
      (ms) => ms >= from && near.filter((start) => start <= ms && start + reach > ms).length >= lanes,
    );
    if (!isFull) sides[i] = side;
  }
  return sides;
}

/**
 * Which of these weigh most together, at most `lanes` of them at any moment. A track runs along them in the order in
 * which they begin: from one to the next without it, or along it to the first that begins when it ends.
 */
function heaviest({ count, at, weights: weightAt, reach, lanes }: Moments, sides: Int8Array): Choice {
  const startAt = at.map((ms, i) => (sides[i] === 1 ? ms : ms - reach));
  /** The moments as their cards begin, and when these do. */
  const places = Int32Array.from(at.keys()).sort((a, b) => (startAt[a] ?? 0) - (startAt[b] ?? 0) || a - b);
  const from = at.map((_, i) => startAt[places[i] ?? 0] ?? 0);
  const weights = weightAt.map((_, i) => weightAt[places[i] ?? 0] ?? 0);
  /** Where each leads to; those that lead to one place stand side by side, the first of them in `before`. */
  const [ends, before] = [new Int32Array(count), new Int32Array(count + 2)];
  /** Tracks that run along one (2: it is no longer than a rounding), and on to the next without it. */
  const [used, free] = [new Uint8Array(count), new Uint8Array(count)];
  let end = 0;
  for (let i = 0; i < count; i++) {
    const start = from[i] ?? 0;
    const to = sides[places[i] ?? 0] === 1 ? start + reach : (at[places[i] ?? 0] ?? 0);
    if (to <= start) used[i] = 2;
    while (end <= i || (end < count && (from[end] ?? 0) < to)) before[++end] = i;
    ends[i] = end;
  }
  while (end <= count) before[++end] = count;
  const [cost, via] = [new Float64Array(count + 1), new Int32Array(count + 1)];
  for (let lane = 0; lane < lanes && pushTrack(weights, ends, before, used, free, cost, via); lane++);
  const chosen = new Uint8Array(count);
  let [size, weight] = [0, 0];
  for (let i = 0; i < count; i++) {
    if (used[i] !== 1) continue;
    chosen[places[i] ?? 0] = 1;
    size++;
    weight += weights[i] ?? 0;
  }
  return { sides, chosen, size, weight };
}

/**
 * Sends one track along the cheapest path; false where there is none. Paths run along time but for what they take back
 * of others, so that a few sweeps there and back find it.
 */
function pushTrack(
  weights: Float64Array,
  ends: Int32Array,
  before: Int32Array,
  used: Uint8Array,
  free: Uint8Array,
  cost: Float64Array,
  via: Int32Array,
): boolean {
  const count = weights.length;
  cost.fill(Infinity);
  cost[0] = 0;
  // Onward one sweep finds all there is: only what is taken back after it makes another worth it.
  for (let start = 0; start < count;) {
    for (let i = start; i < count; i++) {
      const here = cost[i] ?? 0;
      if (here + SAME < (cost[i + 1] ?? 0)) {
        cost[i + 1] = here;
        via[i + 1] = -1;
      }
      const end = ends[i] ?? 0;
      const next = here - (weights[i] ?? 0);
      if (used[i] !== 0 || next + SAME >= (cost[end] ?? 0)) continue;
      cost[end] = next;
      via[end] = i;
    }
    start = Infinity;
    for (let i = count; i > 0; i--) {
      const here = cost[i] ?? 0;
      if ((free[i - 1] ?? 0) > 0 && here + SAME < (cost[i - 1] ?? 0)) {
        cost[i - 1] = here;
        via[i - 1] = -2;
        start = Math.min(start, i - 1);
      }
      for (let one = before[i] ?? 0; one < (before[i + 1] ?? 0); one++) {
        const next = here + (weights[one] ?? 0);
        if (used[one] !== 1 || next + SAME >= (cost[one] ?? 0)) continue;
        cost[one] = next;
        via[one] = one;
        start = Math.min(start, one);
      }
    }
  }
  if (!((cost[count] ?? 0) < 0)) return false;
  for (let place = count; place > 0;) {
    const arc = via[place] ?? 0;
    if (arc === -1) free[--place] = (free[place] ?? 0) + 1;
    else if (arc === -2) free[place] = (free[place++] ?? 0) - 1;
    else {
      const isOnward = arc !== place;
      used[arc] = isOnward ? 1 : 0;
      place = isOnward ? arc : (ends[arc] ?? 0);
    }
  }
  return true;
}

/**
 * A lane for each card: the one that has been free the longest, so that cards have room to grow; from the highest one
 * down, so that leaders pass before the cards that follow and not behind their words.
 */
function inLanes(
  { count, at, reach, lanes }: Moments,
  moments: readonly number[],
  chosen: Uint8Array,
  sides: Int8Array,
): Seats {
  const ends = new Float64Array(lanes).fill(-Infinity);
  const seats = new Map<number, Seat>();
  const fromOf = (i: number): number => (at[i] ?? 0) - (sides[i] === 1 ? 0 : reach);
  const list: number[] = [];
  for (let i = 0; i < count; i++) if (chosen[i] === 1) list.push(i);
  for (const i of list.sort((a, b) => fromOf(a) - fromOf(b) || a - b)) {
    let best = -1;
    for (let lane = lanes - 1; lane >= 0; lane--) {
      const end = ends[lane] ?? 0;
      if (end <= fromOf(i) && (best < 0 || end < (ends[best] ?? 0))) best = lane;
    }
    if (best < 0) continue;
    ends[best] = sides[i] === 1 ? fromOf(i) + reach : (at[i] ?? 0);
    seats.set(moments[i] ?? 0, { lane: best, side: sides[i] === 1 ? 1 : -1 });
  }
  return seats;
}
