// scale="even": another measure of the axis than time, on which each moment at which something begins or ends is one
// step from the next. A story is laid out on it as on time; what is said of a place leads back to time.

import { Kind, type Chronicle, type Scale } from '../data/chronicle-columns.js';
import { kept } from './kept.js';

/** Of a step on the axis, in what stands there for ms: a power of two, so that places of moments are exact. */
export const STEP = 2 ** 20;
/** A view shows at least a step: so many of the finest unit, as on an axis of time. */
const UNITS = 8;
/** A stretch that is so many times longer than one beside it, or than the shorter ones of the story, is a break. */
const FAR = 8;
/** Of all stretches in the order of their length, the place of what is usual among the shorter ones. */
const USUAL = 1 / 4;
/** Stories of more events are drawn to time. */
export const MOST_EVEN = 5000;

/** `[from, to)` between two neighbouring moments, civil ms, as long as a step: `at` is where it begins. */
export interface Stretch {
  readonly at: number;
  readonly fromMs: number;
  readonly toMs: number;
}
export interface EvenScale extends Scale {
  /** In the order of time. */
  readonly breaks: readonly Stretch[];
}

/** The last place of ascending numbers at which one stands that is not above `value`, or -1. */
function placeIn(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));

/**
 * Straight between neighbours of `moments` (ascending, all different, at least one, civil ms), which are a step apart,
 * and beyond them as in the first and the last stretch; a lone one has `loneMs` a step. Infinite stays infinite. Breaks
 * are among the first `known` of them.
 */
export function evenScale(moments: readonly number[], loneMs: number, known = moments.length): EvenScale {
  const lastStretch = Math.max(0, moments.length - 2);
  const beginOf = (i: number): number => moments[i] ?? 0;
  const lengthOf = (i: number): number => (moments.length > 1 ? (moments[i + 1] ?? 0) - beginOf(i) : loneMs);
  return {
    at(ms) {
      if (!Number.isFinite(ms)) return ms;
      const i = clamp(placeIn(moments, ms), lastStretch);
      return STEP * (i + (ms - beginOf(i)) / lengthOf(i));
    },
    ms(at) {
      if (!Number.isFinite(at)) return at;
      const i = clamp(Math.floor(at / STEP), lastStretch);
      return beginOf(i) + (at / STEP - i) * lengthOf(i);
    },
    breaks: breaksIn(moments.slice(0, known)),
  };
}

function breaksIn(moments: readonly number[]): Stretch[] {
  const lengths = moments.slice(1).map((ms, i) => ms - (moments[i] ?? ms));
  const usual = [...lengths].sort((a, b) => a - b)[Math.floor((lengths.length - 1) * USUAL)] ?? Infinity;
  return lengths.flatMap((length, i) => {
    const least = Math.min(usual, lengths[i - 1] ?? Infinity, lengths[i + 1] ?? Infinity);
    return length >= FAR * least ? [{ at: i * STEP, fromMs: moments[i] ?? 0, toMs: moments[i + 1] ?? 0 }] : [];
  });
}

/**
 * Where something begins, or a period ends, and what the axis must not leave far behind: the end of a vague date, the
 * as-of date. `known`: how many of them are moments, and no end of a vague date.
 */
function momentsOf({ count, kind, anchor, from, to, nowMs, hasAsOf, finestMs }: Chronicle): {
  readonly moments: readonly number[];
  readonly known: number;
} {
  const found = new Set(anchor);
  const asOf = hasAsOf ? (nowMs ?? -Infinity) : -Infinity;
  let tail = asOf;
  for (let i = 0; i < count; i++) {
    const end = to[i] ?? Infinity;
    if (!Number.isFinite(end) || kind[i] === Kind.Point) continue;
    // What has no beginning stands at its end already.
    if (kind[i] === Kind.Span && Number.isFinite(from[i])) found.add(end);
    else if (kind[i] === Kind.Band) tail = Math.max(tail, end);
  }
  const moments = [...found].sort((a, b) => a - b);
  // As far as it is less than a step beyond the last stretch it stands there as it is.
  const [before = -Infinity, last = tail] = moments.slice(-2);
  const length = moments.length > 1 ? last - before : finestMs * UNITS;
  const isFar = tail - last > length;
  return { moments: isFar ? [...moments, tail] : moments, known: moments.length + Number(isFar && tail === asOf) };
}

/**
 * The same story with all its numbers as places on the even axis; kept with the story. One of too many events is as it
 * was, which the console says.
 */
export const evenOf = kept((chronicle: Chronicle): Chronicle => {
  const { count, kind, anchor, from, to, unitEnd, nowMs, finestMs } = chronicle;
  if (count > MOST_EVEN)
    console.warn(
      `khatt-timeline: scale="even" is for at most ${MOST_EVEN} events, this story has ${count}: it is drawn to time.`,
    );
  if (count === 0 || count > MOST_EVEN) return chronicle;
  const { moments, known } = momentsOf(chronicle);
  const scale = evenScale(moments, finestMs * UNITS, known);
  const placed = (column: Float64Array): Float64Array => column.map((ms) => scale.at(ms));
  const places = placed(anchor);
  return {
    ...chronicle,
    scale,
    anchor: places,
    from: placed(from),
    unitEnd: placed(unitEnd),
    nowMs: nowMs === null ? null : scale.at(nowMs),
    finestMs: STEP / UNITS,
    // A day is a point, and no stretch up to what is next.
    to: placed(to).map((at, i) => (kind[i] === Kind.Point ? (places[i] ?? 0) + 1 : at)),
  };
});
