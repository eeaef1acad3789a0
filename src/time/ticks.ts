// Ticks of the axis: one ladder from minutes to billions of years, in civil ms and without `Date`, and the words under
// them.

import { fill } from '../i18n/lookup.js';
import { keep } from '../i18n/number.js';
import { calendarFor, type Calendar } from './calendar.js';
import { civilFields, civilMs, MS_PER_DAY } from './civil.js';
import { formatCentury } from './format-date.js';
import { formatMoment, type Style } from './format-moment.js';
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

/** How a unit tiles time: the start of the tile that holds a moment, and the start of the next. */
interface Unit {
  floor(ms: number): number;
  next(start: number): number;
}

type TickStyle = Style | 'century';

interface Rung extends Unit {
  readonly name: string;
  /** The shortest distance of two ticks. */
  readonly shortestMs: number;
  readonly style: TickStyle;
  /** The label names the whole unit and stands in its middle. */
  readonly isWithin?: boolean;
  readonly context?: { readonly unit: Unit; readonly style: TickStyle };
}

const even = (ms: number): Unit => ({ floor: (t) => Math.floor(t / ms) * ms, next: (t) => t + ms });
const DAY = even(MS_PER_DAY);

/** Every `n`th month of the year; a last one that would crowd the next year's first is left out (a Hebrew 13th). */
const months = ({ fields, monthStart, monthsIn }: Calendar, n: number): Unit => {
  const first = (year: number, month: number): number =>
    Math.min(month - ((month - 1) % n), monthsIn(year) - ((monthsIn(year) - n) % n) - n + 1);
  return {
    floor: (ms) => {
      const { year, month } = fields(ms);
      return monthStart(year, first(year, month));
    },
    next: (ms) => {
      const { year, month } = fields(ms);
      const at = first(year, month) + n;
      return at > monthsIn(year) - n + 1 ? monthStart(year + 1) : monthStart(year, at);
    },
  };
};

/** Every `n`th day counted from the first of each month; a last one that would crowd the next first is left out. */
const daysOfMonth = ({ month }: Calendar, n: number): Unit => {
  const place = (ms: number): { start: number; day: number; last: number; end: number } => {
    const [start, end] = [month.floor(ms), month.offset(ms, 1)];
    const days = (end - start) / MS_PER_DAY;
    return {
      start,
      end,
      day: Math.floor((ms - start) / MS_PER_DAY),
      last: Math.floor((days - Math.ceil(n / 2) - 1) / n) * n,
    };
  };
  return {
    floor: (ms) => {
      const { start, day, last } = place(ms);
      return start + Math.min(day - (day % n), last) * MS_PER_DAY;
    },
    next: (ms) => {
      const { start, day, last, end } = place(ms);
      return day + n > last ? end : start + (day + n) * MS_PER_DAY;
    },
  };
};

/**
 * Years that are multiples of `n`; before the common era the multiples as they are counted there (year 1 - n is n BC).
 */
const years = ({ fields, monthStart }: Calendar, n: number): Unit => {
  const start = (year: number): number =>
    year > 0 ? (year >= n ? Math.floor(year / n) * n : 1 - n) : 1 - Math.ceil((1 - year) / n) * n;
  return {
    floor: (ms) => monthStart(start(fields(ms).year)),
    next: (ms) => {
      const { year } = fields(ms);
      return monthStart(year > 0 ? year + n : year + n > 0 ? n : year + n);
    },
  };
};

/**
 * Centuries as they are counted: the first begins with year 1, later ones with a hundred, those before it with years
 * such as 500 BC.
 */
const CENTURY: Unit = {
  floor: (ms) => {
    const { year } = civilFields(ms);
    return civilMs(year > 0 ? Math.max(1, Math.floor(year / 100) * 100) : 1 - 100 * Math.ceil((1 - year) / 100));
  },
  next: (start) => {
    const { year } = civilFields(start);
    return civilMs(year === 1 ? 100 : year + 100);
  },
};
/** Nobody counts centuries farther back than this. */
const FIRST_CENTURY = -9999;

const MINUTE = 60_000;
const HOUR = 3_600_000;
/** Of any calendar but the Gregorian one: Hebrew years of twelve months have 353 days at least. */
const SHORTEST_YEAR_DAYS = 353;

/**
 * Two ladders per calendar: from minutes to 5 × 10^11 years for the axis, months and years for a row that stands alone.
 */
interface Ladders {
  readonly axis: readonly Rung[];
  readonly alone: readonly Rung[];
}

function laddersOf(calendar: Calendar): Ladders {
  const dayContext = { unit: DAY, style: 'weekday' } as const;
  const monthContext = { unit: months(calendar, 1), style: 'monthYear' } as const;
  const yearContext = { unit: years(calendar, 1), style: 'year' } as const;
  const yearMs = (calendar.id === 'gregory' ? 365 : SHORTEST_YEAR_DAYS) * MS_PER_DAY;
  const hasCenturies = calendar.id === 'gregory';
  const yearRung = (n: number): Rung => ({
    name: `${n}y`,
    shortestMs: n * yearMs,
    style: 'year',
    ...(n === 1 ? { isWithin: true } : {}),
    ...years(calendar, n),
    ...(hasCenturies && n >= 10 && n <= 50 ? { context: { unit: CENTURY, style: 'century' } } : {}),
  });
  // 1, 2, 5, 10, 25 and 50 years, then 1, 2, 5 of each power of ten.
  const centuries: Rung[] = hasCenturies
    ? [{ name: 'century', shortestMs: 99 * yearMs, style: 'century', isWithin: true, ...CENTURY }]
    : [];
  const yearRungs = [
    ...[1, 2, 5, 10, 25, 50].map(yearRung),
    ...centuries,
    ...[...Array(10).keys()].map((power) => [1, 2, 5].map((n) => yearRung(n * 10 ** (power + 2)))).flat(),
  ];
  const month: Rung = {
    name: '1mo',
    shortestMs: 28 * MS_PER_DAY,
    style: 'month',
    isWithin: true,
    ...months(calendar, 1),
    context: yearContext,
  };
  const axis: Rung[] = [
    ...[1, 5, 15, 30].map((n): Rung => ({
      name: `${n}min`,
      shortestMs: n * MINUTE,
      style: 'time',
      ...even(n * MINUTE),
      context: dayContext,
    })),
    ...[1, 3, 6, 12].map((n): Rung => ({
      name: `${n}h`,
      shortestMs: n * HOUR,
      style: 'time',
      ...even(n * HOUR),
      context: dayContext,
    })),
    { name: '1d', shortestMs: MS_PER_DAY, style: 'day', ...DAY, context: monthContext },
    ...[2, 7].map((n): Rung => ({
      name: `${n}d`,
      shortestMs: n * MS_PER_DAY,
      style: 'day',
      ...daysOfMonth(calendar, n),
      context: monthContext,
    })),
    month,
    ...[3, 6].map((n): Rung => ({
      name: `${n}mo`,
      shortestMs: n * 29 * MS_PER_DAY,
      style: 'month',
      ...months(calendar, n),
      context: yearContext,
    })),
    ...yearRungs,
  ];
  return {
    axis,
    alone: [
      { name: '1mo', shortestMs: month.shortestMs, style: 'monthYear', isWithin: true, ...monthContext.unit },
      ...yearRungs,
    ],
  };
}

const laddersFor = (calendar: Calendar, words: Words): Ladders =>
  keep(words, `ladders ${calendar.id}`, () => laddersOf(calendar));

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
