// Calendars: the fields of a day, the starts of months and years, and d3-style intervals over them. The Gregorian one
// is here; the others are made by `other-calendars.ts`, which a page loads on use, and `Words` holds.

import type { Messages } from '../i18n/locale.js';
import type { CalendarId } from './calendar-ids.js';
import { civilFields, civilMs, MS_PER_DAY } from './civil.js';

export interface CalendarDate {
  readonly year: number;
  /** 1 is the first month of that year; a Hebrew leap year has 13. */
  readonly month: number;
  readonly day: number;
}

/** How a unit tiles time, in the shape of a d3 interval: civil ms in, civil ms out. */
export interface Interval {
  /** The start of the tile that holds a moment. */
  floor(ms: number): number;
  /** The moment `step` tiles after the start of the one that holds `ms`. */
  offset(ms: number, step: number): number;
  /** Starts of tiles after `from` and up to `to`. */
  count(from: number, to: number): number;
}

export interface Calendar {
  readonly id: CalendarId;
  /** False where the engine's tables do not reach, or engines differ. */
  covers(ms: number): boolean;
  /** The day that holds a civil moment. Only for moments it covers. */
  fields(ms: number): CalendarDate;
  /**
   * Civil ms of the first day of a month; `month` may run over, as `monthsIn` of each year has it. NaN outside what it
   * covers.
   */
  monthStart(year: number, month?: number): number;
  monthsIn(year: number): number;
  readonly year: Interval;
  readonly month: Interval;
  readonly day: Interval;
}

const DAY: Interval = {
  floor: (ms) => Math.floor(ms / MS_PER_DAY) * MS_PER_DAY,
  offset: (ms, step) => DAY.floor(ms) + step * MS_PER_DAY,
  count: (from, to) => Math.floor(to / MS_PER_DAY) - Math.floor(from / MS_PER_DAY),
};

/** The calendar's intervals, from its fields and starts alone. */
export function withIntervals(base: Omit<Calendar, 'year' | 'month' | 'day'>): Calendar {
  const { fields, monthStart, monthsIn } = base;
  const yearsApart = (from: number, to: number): number => fields(to).year - fields(from).year;
  return {
    ...base,
    day: DAY,
    year: {
      floor: (ms) => monthStart(fields(ms).year),
      offset: (ms, step) => monthStart(fields(ms).year + step),
      count: yearsApart,
    },
    month: {
      floor: (ms) => {
        const { year, month } = fields(ms);
        return monthStart(year, month);
      },
      offset: (ms, step) => {
        const { year, month } = fields(ms);
        return monthStart(year, month + step);
      },
      count: (from, to) => {
        const [a, b] = [fields(from), fields(to)];
        let months = b.month - a.month;
        for (let year = Math.min(a.year, b.year); year < Math.max(a.year, b.year); year++)
          months += Math.sign(b.year - a.year) * monthsIn(year);
        return months;
      },
    },
  };
}

export const gregory = withIntervals({
  id: 'gregory',
  covers: Number.isFinite,
  fields: civilFields,
  monthStart: (year, month = 1) => civilMs(year, month),
  monthsIn: () => 12,
});

/** The other calendars, and the words of Arabic and English for them; other languages have theirs. */
export interface OtherCalendars {
  /** Any calendar; null where the engine lacks it. */
  calendarOf(id: CalendarId): Calendar | null;
  readonly words: Readonly<Record<string, Partial<Messages>>>;
}

/** The calendars that there are. */
export interface Calendars {
  /** Those other than the Gregorian; null where they are not there. */
  readonly calendars: OtherCalendars | null;
  /** What the console was told of calendars: one for all words of a page. */
  readonly told: Set<string>;
}

/** The calendar, or null where the engine lacks it, or the words come without it. */
export const calendarIn = ({ calendars }: Calendars, id: CalendarId = 'gregory'): Calendar | null =>
  id === 'gregory' ? gregory : (calendars?.calendarOf(id) ?? null);

/** The calendar asked for where it covers all of the moments; else the Gregorian one, and the console says so once. */
export function calendarFor(words: Calendars, id: CalendarId | undefined, ...moments: readonly number[]): Calendar {
  const calendar = calendarIn(words, id);
  if (calendar && moments.every((ms) => calendar.covers(ms))) return calendar;
  const why = `khatt-timeline: the calendar '${id}' ${calendar ? 'does not reach all dates' : 'is not known'}; Gregorian dates stand there.`;
  if (!words.told.has(why)) console.info(why);
  words.told.add(why);
  return gregory;
}
