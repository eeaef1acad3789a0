// Ticks of the axis: the finest of its ladder that have room, in civil ms and without `Date`, and the words under them.

import { fill } from '../i18n/lookup.js';
import { calendarFor } from './calendar.js';
import { civilFields, civilMs, MS_PER_DAY } from './civil.js';
import { formatCentury } from './format-single.js';
import { formatMoment } from './format-moment.js';
import { laddersFor, SHORTEST_YEAR_DAYS, type Rung, type TickStyle } from './tick-ladder.js';
import type { Unit } from './tick-units.js';
import type { Words } from './words.js';

export interface Tick {
  readonly ms: number;
  readonly label: string;
  /** Where the middle of the label stands: at the tick, or in the middle of a single month or year. */
  readonly labelMs: number;
}

export interface TickSet {
  /** Name of the rung, such as `7d` or `100y`. */
  readonly step: string;
  readonly stepMs: number;
  /** Ascending; covers the range and one tick beyond either end. */
  readonly ticks: readonly Tick[];
  /** The larger units that hold the ticks: tiles of the range, ascending; empty under years. */
  readonly context: readonly { readonly fromMs: number; readonly toMs: number; readonly label: string }[];
  /**
   * Among ticks of hundreds of years: the turn of the era, which is no round year; null where it is not in the range,
   * or is one of the ticks.
   */
  readonly era: Tick | null;
}

/** No axis has room for more. */
const MOST_TICKS = 400;
/** Beyond 292 million years a double no longer holds the start of each day: there years are the finest. */
const DAYS_EXACT_MS = 2 ** 63;
/** Px beside a label, so that two never touch. */
const LABEL_GAP_PX = 12;
const NONE: TickSet = { step: '', stepMs: Infinity, ticks: [], context: [], era: null };

export interface TickSizes {
  /** Least distance of two labels, px. */
  readonly minPx: number;
  /** About the width of a letter, px. */
  readonly charPx: number;
}

const isRange = (from: number, to: number, msPerPx: number): boolean =>
  Number.isFinite(from) && Number.isFinite(to) && from < to && msPerPx > 0;

/**
 * The finest rung whose labels stand at least `minPx` apart and have room for their letters, in the calendar of the
 * words, or the Gregorian one where that does not cover the range. Empty for a range that is not finite, is empty, or
 * has more ticks than any axis could show.
 */
export function ticksOf(fromMs: number, toMs: number, msPerPx: number, sizes: TickSizes, words: Words): TickSet {
  if (!isRange(fromMs, toMs, msPerPx)) return NONE;
  const calendar = calendarFor(words, words.calendar, fromMs, toMs);
  return finest(laddersFor(calendar, words).axis, fromMs, toMs, msPerPx, sizes, { ...words, calendar: calendar.id });
}

/**
 * Months or years of the second calendar, for a row of its own; empty where there is none, or it does not cover the
 * range.
 */
export function secondaryTicksOf(
  fromMs: number,
  toMs: number,
  msPerPx: number,
  sizes: TickSizes,
  words: Words,
): TickSet {
  const { secondaryCalendar } = words;
  if (!secondaryCalendar || secondaryCalendar === (words.calendar ?? 'gregory') || !isRange(fromMs, toMs, msPerPx))
    return NONE;
  const calendar = calendarFor(words, secondaryCalendar, fromMs, toMs);
  return calendar.id === secondaryCalendar
    ? finest(laddersFor(calendar, words).alone, fromMs, toMs, msPerPx, sizes, { ...words, calendar: calendar.id })
    : NONE;
}

function finest(
  ladder: readonly Rung[],
  fromMs: number,
  toMs: number,
  msPerPx: number,
  { minPx, charPx }: TickSizes,
  words: Words,
): TickSet {
  const least = Math.max(minPx * msPerPx, Math.abs(fromMs) > DAYS_EXACT_MS ? SHORTEST_YEAR_DAYS * MS_PER_DAY : 0);
  for (const rung of ladder) {
    if (rung.shortestMs < least || (toMs - fromMs) / rung.shortestMs > MOST_TICKS) continue;
    const ticks = ticksOn(rung, fromMs, toMs, words);
    const longest = Math.max(...ticks.map((tick) => [...tick.label].length));
    if (rung.shortestMs >= (longest * charPx + LABEL_GAP_PX) * msPerPx) {
      return {
        step: rung.name,
        stepMs: rung.shortestMs,
        ticks,
        context: contextOf(rung, fromMs, toMs, words),
        era: eraOf(rung, fromMs, toMs, words),
      };
    }
  }
  return NONE;
}

/** Rungs, in ms, among which the turn of the era stands: finer ones leave it no room, and in deep time it is today. */
const ERA_STEPS_MS = [49 * 365 * MS_PER_DAY, 5001 * 365 * MS_PER_DAY] as const;

/** '1 CE': the number alone would be read as no year. Half a rung from the ticks around it at least. */
function eraOf({ style, isWithin, shortestMs }: Rung, from: number, to: number, words: Words): Tick | null {
  const ms = civilMs(1);
  const isAmong =
    style === 'year' && isWithin !== true && shortestMs >= ERA_STEPS_MS[0] && shortestMs <= ERA_STEPS_MS[1];
  if (!isAmong || ms <= from || ms >= to || (words.calendar ?? 'gregory') !== 'gregory') return null;
  return { ms, labelMs: ms, label: fill(words.messages.yearCE, { year: formatMoment(ms, 'year', words) }) };
}

/**
 * The starts of the unit's tiles from the one that holds `from` to the first beyond `to`, as far as the calendar
 * reaches.
 */
function startsOf(unit: Unit, from: number, to: number): number[] {
  const starts: number[] = [];
  const first = unit.floor(from);
  for (
    let at = Number.isNaN(first) ? unit.next(from) : first;
    starts.length < MOST_TICKS && !Number.isNaN(at);
    at = unit.next(at)
  ) {
    starts.push(at);
    if (at > to) break;
  }
  return starts;
}

/** Nobody counts centuries farther back than this. */
const FIRST_CENTURY = -9999;

function labelOf(ms: number, style: TickStyle, words: Words): string {
  if (style !== 'century') return formatMoment(ms, style, words);
  const { year } = civilFields(ms);
  return year >= FIRST_CENTURY ? formatCentury(year, words) : formatMoment(ms, 'year', words);
}

function ticksOn(rung: Rung, from: number, to: number, words: Words): Tick[] {
  let previous = '';
  return startsOf(rung, from, to).map((ms) => {
    const text = labelOf(ms, rung.style, words);
    // Rounded words of deep time may repeat: say them once.
    const label = text === previous && rung.style === 'year' ? '' : text;
    previous = text;
    return { ms, label, labelMs: rung.isWithin ? (ms + rung.next(ms)) / 2 : ms };
  });
}

function contextOf({ context }: Rung, from: number, to: number, words: Words): TickSet['context'] {
  if (!context) return [];
  return startsOf(context.unit, from, to)
    .filter((start) => start <= to)
    .map((start) => ({ fromMs: start, toMs: context.unit.next(start), label: labelOf(start, context.style, words) }));
}
