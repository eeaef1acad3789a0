// The ladders of the axis: which units its ticks may stand at, from minutes to billions of years, and how each is
// named.

import { keep } from '../i18n/number.js';
import type { Calendar } from './calendar.js';
import { MS_PER_DAY } from './civil.js';
import type { Style } from './format-moment.js';
import { CENTURY, DAY, daysOfMonth, even, monthsOf, yearsOf, type Unit } from './tick-units.js';
import type { Words } from './words.js';

export type TickStyle = Style | 'century';

/** What ticks may stand at. */
export interface Rung extends Unit {
  readonly name: string;
  /** The shortest distance of two ticks. */
  readonly shortestMs: number;
  readonly style: TickStyle;
  /** The label names the whole unit and stands in its middle. */
  readonly isWithin?: boolean;
  readonly context?: { readonly unit: Unit; readonly style: TickStyle } | undefined;
}

/**
 * Two ladders per calendar: from minutes to 5 × 10^11 years for the axis, months and years for a row that stands alone.
 */
interface Ladders {
  readonly axis: readonly Rung[];
  readonly alone: readonly Rung[];
}

/** Made once for some words. */
export const laddersFor = (calendar: Calendar, words: Words): Ladders =>
  keep(words, `ladders ${calendar.id}`, () => laddersOf(calendar));

function laddersOf(calendar: Calendar): Ladders {
  const years = yearRungs(calendar);
  return {
    axis: [...clockRungs(), ...dayRungs(calendar), ...monthRungs(calendar), ...years],
    alone: [within(rung('1mo', MONTH, 'monthYear', monthsOf(calendar, 1))), ...years],
  };
}

const rung = (name: string, shortestMs: number, style: TickStyle, unit: Unit, context?: Rung['context']): Rung => ({
  name,
  shortestMs,
  style,
  context,
  ...unit,
});
const within = (one: Rung): Rung => ({ ...one, isWithin: true });

const MINUTE = 60_000;
const HOUR = 3_600_000;
/** The shortest. */
const MONTH = 28 * MS_PER_DAY;

/** Minutes and hours, with the day above them. */
function clockRungs(): Rung[] {
  const day = { unit: DAY, style: 'weekday' } as const;
  return [
    ...[1, 5, 15, 30].map((n) => rung(`${n}min`, n * MINUTE, 'time', even(n * MINUTE), day)),
    ...[1, 3, 6, 12].map((n) => rung(`${n}h`, n * HOUR, 'time', even(n * HOUR), day)),
  ];
}

/** Days, with the month above them. */
function dayRungs(calendar: Calendar): Rung[] {
  const month = { unit: monthsOf(calendar, 1), style: 'monthYear' } as const;
  return [
    rung('1d', MS_PER_DAY, 'day', DAY, month),
    ...[2, 7].map((n) => rung(`${n}d`, n * MS_PER_DAY, 'day', daysOfMonth(calendar, n), month)),
  ];
}

/** Months, with the year above them. */
function monthRungs(calendar: Calendar): Rung[] {
  const year = { unit: yearsOf(calendar, 1), style: 'year' } as const;
  return [
    within(rung('1mo', MONTH, 'month', monthsOf(calendar, 1), year)),
    ...[3, 6].map((n) => rung(`${n}mo`, n * 29 * MS_PER_DAY, 'month', monthsOf(calendar, n), year)),
  ];
}

/** Of any calendar but the Gregorian one: Hebrew years of twelve months have 353 days at least. */
export const SHORTEST_YEAR_DAYS = 353;

/** 1, 2, 5, 10, 25 and 50 years, centuries where they are counted, then 1, 2, 5 of each power of ten. */
function yearRungs(calendar: Calendar): Rung[] {
  const hasCenturies = calendar.id === 'gregory';
  const yearMs = (hasCenturies ? 365 : SHORTEST_YEAR_DAYS) * MS_PER_DAY;
  const century = { unit: CENTURY, style: 'century' } as const;
  const years = (n: number): Rung =>
    rung(`${n}y`, n * yearMs, 'year', yearsOf(calendar, n), hasCenturies && n >= 10 && n <= 50 ? century : undefined);
  return [
    within(years(1)),
    ...[2, 5, 10, 25, 50].map(years),
    ...(hasCenturies ? [within(rung('century', 99 * yearMs, 'century', CENTURY))] : []),
    ...[...Array(10).keys()].map((power) => [1, 2, 5].map((n) => years(n * 10 ** (power + 2)))).flat(),
  ];
}
