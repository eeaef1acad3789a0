// Dates that lack their year: the one that brings them nearest to the reference.

import { civilFields, MS_PER_DAY, weekday as weekdayOf } from '../civil.js';
import { calendarOf } from '../other-calendars.js';
import type { CalendarId } from '../words.js';
import type { ReadContext } from './cursor.js';
import { Refusal, type Parts } from './parts.js';
import { resolve } from './resolve.js';

export interface Note {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Hijri years of the last and this century: written alone, such a number may be a year of either calendar. */
const isOfTwoCalendars = (year: number): boolean => year >= 1300 && year <= 1450;
/** A year after which nobody counts Hijri yet. */
const GREGORIAN_ONLY = 1700;
export const isHijri = (id: CalendarId | undefined): boolean => id === 'islamic-umalqura' || id === 'islamic-civil';

/** 'Ramadan 2021': the Hijri year whose month begins in that Gregorian one, where there is just one. */
function hijriYearOf(month: number, year: number): number | null {
  const calendar = calendarOf('islamic-umalqura');
  const near = Math.floor(((year - 622) * 33) / 32);
  const found = [near - 1, near, near + 1, near + 2].filter(
    (one) => civilFields(calendar?.monthStart(one, month) ?? NaN).year === year,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Years to go back, or on, for a day that few years have. */
const MOST_YEARS = 8;

/**
 * A month, or a day of it, in the year that brings it to the reference or nearest before it (`isAhead`: after it;
 * `from`: on or after that one instead). A weekday decides where it fits a year beside that one; null where there is
 * none.
 */
export function inNearestYear(parts: Parts, context: ReadContext, from: number | null): Parts | null {
  const { today, isAhead } = context;
  const calendar = calendarOf(parts.calendar);
  if (today === null || !calendar || parts.month === undefined) return null;
  const anchor = from ?? today;
  const way = from !== null || isAhead ? 1 : -1;
  const own = calendar.fields(anchor).year;
  const found: { year: number; isBeyond: boolean; off: number }[] = [];
  for (let i = -1; i < MOST_YEARS; i++) {
    const year = own + way * i;
    const value = resolve({ ...parts, year }, context);
    if (value instanceof Refusal || !value.days) continue;
    const off = parts.weekday === undefined ? 0 : ((parts.weekday - weekdayOf(value.days[0]) + 10) % 7) - 3;
    if (parts.weekday !== undefined && i > 1) continue;
    // A month that holds the reference is on it.
    found.push({ year, off, isBeyond: way < 0 ? value.days[0] > anchor : value.days[1] < anchor });
  }
  // 'الخميس 29 شعبان', where the month was seen a day later than it is reckoned: the weekday is sure.
  const near = context.isProse && isHijri(parts.calendar) ? found.find(({ isBeyond }) => !isBeyond) : undefined;
  const exact = found.filter(({ off }) => off === 0);
  const best =
    (near && Math.abs(near.off) === 1 ? near : undefined) ??
    exact.find(({ isBeyond }) => !isBeyond) ??
    (parts.weekday === undefined ? undefined : exact[0]);
  if (!best) return null;
  return best.off === 0
    ? { ...parts, year: best.year }
    : { ...parts, weekday: undefined, year: best.year, shift: best.off };
}

/** Ms of eleven months: what began so long ago, or is to begin in less than one. */
const LONG_AGO = 335 * MS_PER_DAY;
/** Of what a headline announces, less: 'تسليم الجوائز في أول مايو'. */
const RATHER_LONG_AGO = 270 * MS_PER_DAY;

/**
 * A year that is left out of a list or a period. What is to come may have begun already ('in March and April', said in
 * March), and a period of running text that would lie eleven months back is the one of next month.
 */
export function filled(all: readonly Parts[], context: ReadContext, notes: Note[]): readonly Parts[] | Refusal {
  const found = filledOneWay(all, context, notes);
  const { today } = context;
  const isDay = all.every(({ day }) => day !== undefined);
  const isLone = all.length === 1 && isDay && !context.isDone;
  // 'تبدأ من 30 أكتوبر', said on the 31st; 'بداية من 15 مارس', said on the 12th
  const isDayAhead = context.isAhead === true && (isLone || (isDay && context.isSoon === 'day'));
  const isSoon = context.isSoon === true || isLone || (isDay && context.isSoon === 'day');
  if ((all.length < 2 && !isSoon) || found instanceof Refusal || today === null || context.isProse !== true)
    return found;
  const other = filledOneWay(all, { ...context, isAhead: context.isAhead !== true }, notes);
  if (other instanceof Refusal) return found;
  const ends = (list: readonly Parts[]): readonly number[] =>
    list.flatMap((one) => {
      const value = resolve(one, context);
      return value instanceof Refusal ? [] : (value.days ?? []);
    });
  const isNear = isDayAhead ? context.isSoon === 'day' : context.isSoon === true;
  const far = isNear ? RATHER_LONG_AGO : LONG_AGO;
  const isRunning = isDayAhead
    ? (ends(found)[0] ?? 0) > today + far || (all.length > 1 && (ends(other).at(-1) ?? -Infinity) >= today)
    : context.isAhead === true
      ? (ends(other).at(-1) ?? -Infinity) >= today
      : (ends(found)[0] ?? today) < today - far;
  return isRunning ? other : found;
}

/** The first in the year nearest to the reference, and each next one after it. */
function filledOneWay(all: readonly Parts[], context: ReadContext, notes: Note[]): readonly Parts[] | Refusal {
  let from: number | null = null;
  const whole: Parts[] = [];
  for (const parts of all) {
    const needsYear = parts.year === undefined && parts.month !== undefined && parts.edtf === undefined && !parts.span;
    const own = needsYear ? inNearestYear(parts, context, from) : parts;
    if (own === null) return new Refusal('noYear');
    if (needsYear && !context.isProse && !notes.some(({ code }) => code === 'yearTaken'))
      notes.push({ code: 'yearTaken', values: {} });
    whole.push(own);
    const value = resolve(own, context);
    from = value instanceof Refusal ? null : (value.days?.[0] ?? null);
  }
  return whole;
}

/** Parts with the year that they lack, or why they are none. */
export function withYear(parts: Parts, context: ReadContext, notes: Note[]): Parts | Refusal {
  const { month, day, year, calendar } = parts;
  if (parts.edtf !== undefined || parts.span) return parts;
  if (day !== undefined && month === undefined) return new Refusal('notADate');
  if (year === undefined) return new Refusal('noYear');
  if (isHijri(calendar) && month !== undefined && year >= GREGORIAN_ONLY) {
    const own = hijriYearOf(month, year);
    if (own === null) return new Refusal('eraConflict');
    notes.push({ code: 'mixedCalendars', values: {} });
    return { ...parts, year: own };
  }
  if (calendar === 'persian' && month !== undefined && year >= GREGORIAN_ONLY) return new Refusal('eraConflict');
  if (
    calendar === undefined &&
    month === undefined &&
    parts.season === undefined &&
    isOfTwoCalendars(year) &&
    context.plain === 'gregory'
  )
    return new Refusal('whichCalendar', { year });
  return parts;
}
