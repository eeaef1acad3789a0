// Calendars other than the Gregorian: looked up in the engine's own tables, a year at a time, and kept. A file of its
// own, which a page loads on use.

import { calendarWords } from '../i18n/calendar-words.js';
import { gregory, withIntervals, type Calendar, type OtherCalendars } from './calendar.js';
import type { CalendarId } from './calendar-ids.js';
import { MS_PER_DAY } from './civil.js';

/**
 * First and last year in which the engines agree to the day, a day near the start of year 1, and the mean year in days.
 */
interface LookedUp {
  readonly first: number;
  readonly last: number;
  readonly epochDay: number;
  readonly yearDays: number;
}

const LOOKED_UP: Readonly<Record<Exclude<CalendarId, 'gregory'>, LookedUp>> = {
  // Umm al-Qura is a table of the years 1300 to 1600; beyond it engines go on with another calendar under its name.
  'islamic-umalqura': { first: 1300, last: 1599, epochDay: -492_148, yearDays: 354.367 },
  'islamic-civil': { first: 1, last: 9000, epochDay: -492_148, yearDays: 354.3667 },
  // The leap years of 1503 and after differ between versions of the tables; before 1178 the rule is not the sky's.
  persian: { first: 1178, last: 1502, epochDay: -492_268, yearDays: 365.2424 },
  hebrew: { first: 1, last: 9000, epochDay: -2_092_591, yearDays: 365.2468 },
};

/** Epoch days of a year's month starts, and of the next year's first day at the end. */
type YearTable = readonly number[];

/** How one calendar is looked up: its months of a year, kept once they are found. */
function tablesOf(formatter: Intl.DateTimeFormat, { epochDay, yearDays }: LookedUp): (year: number) => YearTable {
  const ask = (epoch: number): { year: number; day: number } => {
    let [year, day] = [0, 0];
    for (const { type, value } of formatter.formatToParts(epoch * MS_PER_DAY)) {
      if (type === 'year' || (type as string) === 'relatedYear') year = Number(value);
      else if (type === 'day') day = Number(value);
    }
    return { year, day };
  };
  /** Months have 28 to 31 days: the next first is found by its number. */
  const nextMonth = (start: number): number => {
    for (let days = 28; days <= 31; days++) if (ask(start + days).day === 1) return start + days;
    return start + 32;
  };
  const tables = new Map<number, YearTable>();
  return (year) => {
    const known = tables.get(year);
    if (known) return known;
    let start = Math.round(epochDay + (year - 1) * yearDays) - 20;
    start -= ask(start).day - 1;
    while (ask(start).year < year) start = nextMonth(start);
    const table = [start];
    while (table.length < 15) {
      start = nextMonth(start);
      table.push(start);
      if (ask(start).year !== year) break;
    }
    tables.set(year, table);
    return table;
  };
}

/**
 * The calendar as the engine's tables have it, or null where the engine lacks it. A year is looked up once: its months
 * are found by walking from an estimate to the days numbered 1, at most 62 questions of a few microseconds each.
 */
function lookUp(id: Exclude<CalendarId, 'gregory'>): Calendar | null {
  const formatter = new Intl.DateTimeFormat('en-u-nu-latn', {
    calendar: id,
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  if (formatter.resolvedOptions().calendar !== id) return null;
  const { first, last, epochDay, yearDays } = LOOKED_UP[id];
  const tableOf = tablesOf(formatter, LOOKED_UP[id]);
  const monthsIn = (year: number): number => tableOf(year).length - 1;
  function monthStart(year: number, month = 1): number {
    let [y, m] = [year, month];
    while (y >= first && m < 1) m += monthsIn(--y);
    while (y >= first && y <= last && m > monthsIn(y)) m -= monthsIn(y++);
    // The day after the last year is its end.
    if (y < first || y > last + 1 || (y === last + 1 && m > 1)) return NaN;
    return (y > last ? (tableOf(last).at(-1) ?? NaN) : (tableOf(y)[m - 1] ?? NaN)) * MS_PER_DAY;
  }
  let bounds: readonly [number, number] | null = null;
  return withIntervals({
    id,
    monthsIn,
    monthStart,
    covers: (ms) => {
      bounds ??= [monthStart(first), monthStart(last + 1)];
      return ms >= bounds[0] && ms < bounds[1];
    },
    fields: (ms) => {
      const epoch = Math.floor(ms / MS_PER_DAY);
      let year = Math.floor((epoch - epochDay) / yearDays) + 1;
      while (epoch < (tableOf(year)[0] ?? 0)) year--;
      while (epoch >= (tableOf(year).at(-1) ?? 0)) year++;
      const table = tableOf(year);
      let month = 1;
      while (epoch >= (table[month] ?? Infinity)) month++;
      return { year, month, day: epoch - (table[month - 1] ?? 0) + 1 };
    },
  });
}

/** The engine's own calendars, which never change: each is looked up at the first question. */
const lookedUp = new Map<CalendarId, Calendar | null>([['gregory', gregory]]);

/** Any calendar; null where the engine lacks it. */
export function calendarOf(id: CalendarId = 'gregory'): Calendar | null {
  if (!lookedUp.has(id)) lookedUp.set(id, id in LOOKED_UP ? lookUp(id as Exclude<CalendarId, 'gregory'>) : null);
  return lookedUp.get(id) ?? null;
}

export const otherCalendars: OtherCalendars = { calendarOf, words: calendarWords };
