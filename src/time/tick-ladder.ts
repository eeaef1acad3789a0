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
  readonly context?: { readonly unit: Unit; readonly style: TickStyle };
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
  const month = { name: '1mo', shortestMs: 28 * MS_PER_DAY, isWithin: true, ...monthsOf(calendar, 1) };
  return {
    axis: [...clockRungs(), ...dayRungs(calendar), ...monthRungs(calendar, month), ...years],
    alone: [{ ...month, style: 'monthYear' }, ...years],
  };
}

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** Minutes and hours, with the day above them. */
function clockRungs(): Rung[] {
  const rung = (name: string, ms: number): Rung => ({
    name,
    shortestMs: ms,
    style: 'time',
    ...even(ms),
    context: { unit: DAY, style: 'weekday' },
  });
  return [
    ...[1, 5, 15, 30].map((n) => rung(`${n}min`, n * MINUTE)),
    ...[1, 3, 6, 12].map((n) => rung(`${n}h`, n * HOUR)),
  ];
}

/** Days, with the month above them. */
function dayRungs(calendar: Calendar): Rung[] {
  const rung = (n: number, unit: Unit): Rung => ({
    name: `${n}d`,
    shortestMs: n * MS_PER_DAY,
    style: 'day',
    ...unit,
    context: { unit: monthsOf(calendar, 1), style: 'monthYear' },
  });
  return [rung(1, DAY), ...[2, 7].map((n) => rung(n, daysOfMonth(calendar, n)))];
}

/** Months, with the year above them. */
function monthRungs(calendar: Calendar, single: Omit<Rung, 'style'>): Rung[] {
  const context = { unit: yearsOf(calendar, 1), style: 'year' } as const;
  return [
    { ...single, style: 'month', context },
    ...[3, 6].map((n): Rung => ({
      name: `${n}mo`,
      shortestMs: n * 29 * MS_PER_DAY,
      style: 'month',
      ...monthsOf(calendar, n),
      context,
    })),
  ];
}

/** Of any calendar but the Gregorian one: Hebrew years of twelve months have 353 days at least. */
export const SHORTEST_YEAR_DAYS = 353;

/** 1, 2, 5, 10, 25 and 50 years, centuries where they are counted, then 1, 2, 5 of each power of ten. */
function yearRungs(calendar: Calendar): Rung[] {
  const hasCenturies = calendar.id === 'gregory';
  const yearMs = (hasCenturies ? 365 : SHORTEST_YEAR_DAYS) * MS_PER_DAY;
  const rung = (n: number): Rung => ({
    name: `${n}y`,
    shortestMs: n * yearMs,
    style: 'year',
    ...(n === 1 ? { isWithin: true } : {}),
    ...yearsOf(calendar, n),
    ...(hasCenturies && n >= 10 && n <= 50 ? { context: { unit: CENTURY, style: 'century' } } : {}),
  });
  const centuries: Rung[] = hasCenturies
    ? [{ name: 'century', shortestMs: 99 * yearMs, style: 'century', isWithin: true, ...CENTURY }]
    : [];
  return [
    ...[1, 2, 5, 10, 25, 50].map(rung),
    ...centuries,
    ...[...Array(10).keys()].map((power) => [1, 2, 5].map((n) => rung(n * 10 ** (power + 2)))).flat(),
  ];
}
