// From the parts of a date to EDTF: exact where the calendar is exact, an interval of days where EDTF has no word for a
// month or year of another calendar.

import type { Calendar } from '../calendar.js';
import { civilFields, MS_PER_DAY, weekday as weekdayOf } from '../civil.js';
import { calendarOf } from '../other-calendars.js';
import type { CalendarId } from '../words.js';
import { civilToUtc } from '../zone.js';
import { Refusal, type Clock, type Parts, type Value } from './parts.js';

const pad = (n: number, length: number): string => String(n).padStart(length, '0');
export const yearText = (year: number): string =>
  Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;

/** EDTF of the day that holds a civil moment. */
export function dayText(ms: number): string {
  const { year, month, day } = civilFields(ms);
  return `${yearText(year)}-${pad(month, 2)}-${pad(day, 2)}`;
}
const monthText = (ms: number): string => dayText(ms).slice(0, -3);

/** Umm al-Qura reaches back to 1300; before it the arithmetic calendar stands in. */
function calendarAt(id: CalendarId, year: number): Calendar | null {
  const calendar = calendarOf(id);
  if (id === 'islamic-umalqura' && (year < 1300 || year >= 1600)) return calendarOf('islamic-civil');
  return calendar;
}

/** The month of that year that a Hebrew name means, 13 and 14 being the two Adars; Adar alone is the second of them. */
function hebrewMonth(name: number, calendar: Calendar, year: number): number {
  const isLeap = calendar.monthsIn(year) === 13;
  if (name > 12) return isLeap ? name - 7 : 6;
  return isLeap && name >= 6 ? name + 1 : name;
}

/** What the options tell: `zone` of times that name none. */
export interface ResolveContext {
  readonly timeZone: string | undefined;
}

/** A date that says all it must; else why not. */
export function resolve(parts: Parts, context: ResolveContext): Value | Refusal {
  const doubt = { isAbout: parts.isAbout === true, isMaybe: parts.isMaybe === true };
  const id = parts.calendar ?? 'gregory';
  const days = (calendar: CalendarId, first: number, last: number, isAbout = doubt.isAbout): Value => ({
    first: dayText(first),
    ...(last > first ? { last: dayText(last) } : {}),
    calendar,
    ...doubt,
    isAbout,
    days: [first, last],
  });
  if (parts.edtf !== undefined) return { first: parts.edtf, calendar: 'gregory', ...doubt };
  if (parts.span) return parts.third ? new Refusal('notADate') : days(id, ...parts.span);
  const { year, month, day } = parts;
  if (year === undefined) return new Refusal('noYear', {}, null);
  const calendar = calendarAt(id, year);
  if (!calendar) return new Refusal('noCalendar', { calendar: id });
  const start = (m = 1, y = year): number => calendar.monthStart(y, m);
  if (Number.isNaN(start())) return new Refusal('beyondCalendar', { year });
  const isGregorian = id === 'gregory';
  // Before 1300 the months were seen, not reckoned: the day may be the one beside it.
  const isReckoned = calendar.id !== id;
  const found = calendar.id;
  if (month !== undefined) {
    const m = id === 'hebrew' ? hebrewMonth(month, calendar, year) : month;
    const [first, next] = [start(m), start(m + 1)];
    const length = Math.round((next - first) / MS_PER_DAY);
    if (day !== undefined) {
      if (day < 1 || day > length)
        return new Refusal(
          'noSuchDay',
          { day, last: length },
          day > length && day <= 31 ? dayText(first + (length - 1) * MS_PER_DAY) : null,
        );
      return dated(first + (day - 1) * MS_PER_DAY, found, parts, doubt, isReckoned, context);
    }
    if (parts.third) {
      const [from, to] = parts.third === 'early' ? [1, 10] : parts.third === 'middle' ? [11, 20] : [21, length];
      return days(found, first + (from - 1) * MS_PER_DAY, first + (to - 1) * MS_PER_DAY, true);
    }
    if (parts.partOfMonth) {
      const { unit, n } = parts.partOfMonth;
      const [from, to] = unit === 'week' ? [7 * n - 6, 7 * n] : n === 1 ? [1, 15] : [16, length];
      const isAbout = unit === 'week' || doubt.isAbout;
      return days(found, first + (from - 1) * MS_PER_DAY, first + (to - 1) * MS_PER_DAY, isAbout);
    }
    if (isGregorian)
      return { first: monthText(first), calendar: 'gregory', ...doubt, days: [first, next - MS_PER_DAY] };
    return days(found, first, next - MS_PER_DAY);
  }
  if (parts.season !== undefined && parts.years === undefined)
    return season(parts.season, year, calendar, isGregorian, days, doubt);
  const count = parts.years ?? 1;
  const end = start(1, year + count) - MS_PER_DAY;
  const part = parts.third ?? parts.season;
  if (part !== undefined) return partOfYears(part, year, count, calendar, isGregorian, days, doubt);
  if (!isGregorian) return days(found, start(), end);
  return { first: yearsText(year, count), calendar: 'gregory', ...doubt, days: [start(), end] };
}

/** '2021', '198X', '18XX', '-04XX'. */
function yearsText(year: number, count: number): string {
  const open = Math.round(Math.log10(count));
  return open === 0 ? yearText(year) : `${yearText(year).slice(0, -open)}${'X'.repeat(open)}`;
}

type Doubt = Pick<Value, 'isAbout' | 'isMaybe'>;
type Days = (calendar: CalendarId, first: number, last: number, isAbout?: boolean) => Value;

function season(
  number: number,
  year: number,
  calendar: Calendar,
  isGregorian: boolean,
  days: Days,
  doubt: Doubt,
): Value {
  if (isGregorian) return { first: `${yearText(year)}-${number}`, calendar: 'gregory', ...doubt };
  // In the Solar calendar the year begins with spring, and its quarters are its seasons.
  const [from, to] = shareOf(number);
  return days(
    calendar.id,
    calendar.monthStart(year, from * MONTHS + 1),
    calendar.monthStart(year, to * MONTHS + 1) - MS_PER_DAY,
  );
}
const MONTHS = 12;

/** Which share of the whole EDTF's number of a season, quarter, third or half is. */
function shareOf(number: number): [from: number, to: number] {
  const [first, count] = number <= 24 ? [21, 4] : number <= 36 ? [33, 4] : number <= 39 ? [37, 3] : [40, 2];
  return [(number - first) / count, (number - first + 1) / count];
}

/**
 * 'Late 2021' is about December; 'mid-2021' about June and July; of decades and centuries a third, or the half or
 * quarter that is said.
 */
function partOfYears(
  third: NonNullable<Parts['third']> | number,
  year: number,
  count: number,
  calendar: Calendar,
  isGregorian: boolean,
  days: Days,
  doubt: Doubt,
): Value {
  if (count === 1) {
    const last = calendar.monthsIn(year);
    const [from, to] = third === 'early' ? [1, 1] : third === 'late' ? [last, last] : [6, 7];
    const [first, end] = [calendar.monthStart(year, from), calendar.monthStart(year, to + 1) - MS_PER_DAY];
    if (!isGregorian) return days(calendar.id, first, end, true);
    return {
      first: monthText(first),
      ...(to > from ? { last: monthText(end) } : {}),
      calendar: 'gregory',
      ...doubt,
      isAbout: true,
      days: [first, end],
    };
  }
  const isAbout = doubt.isAbout || typeof third === 'string';
  const [a, b] = shareOf(third === 'early' ? 37 : third === 'middle' ? 38 : third === 'late' ? 39 : third);
  const [from, to] = [year + Math.round(a * count), year + Math.round(b * count) - 1];
  const [first, end] = [calendar.monthStart(from), calendar.monthStart(to + 1) - MS_PER_DAY];
  return isGregorian
    ? { first: yearText(from), last: yearText(to), calendar: 'gregory', ...doubt, isAbout, days: [first, end] }
    : days(calendar.id, first, end, isAbout);
}

/** A day, or a time of that day. */
function dated(
  ms: number,
  calendar: CalendarId,
  { clock, weekday, isAboutHour }: Parts,
  { isAbout, isMaybe }: Doubt,
  isReckoned: boolean,
  { timeZone }: ResolveContext,
): Value {
  const isOther = weekday !== undefined && weekday !== weekdayOf(ms);
  const doubt = { isAbout: isAbout || isReckoned, isMaybe: isMaybe || isOther };
  // EDTF marks no doubt of a time: the day carries it, and the time is let go.
  return {
    first:
      dayText(ms) + (clock && !isAboutHour && !doubt.isAbout && !doubt.isMaybe ? timeText(ms, clock, timeZone) : ''),
    calendar,
    ...doubt,
    days: [ms, ms],
  };
}

/** Seconds are written out: EDTF's own level 0 knows no shorter time. */
function timeText(day: number, { hour, minute, second = 0, zone }: Clock, timeZone: string | undefined): string {
  const text = `T${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}`;
  const name = zone === undefined ? timeZone : zone;
  if (name === undefined || name === null) return text;
  if (name === 'UTC') return `${text}Z`;
  if (/^[+-]/.test(name)) return text + name;
  const civil = day + ((hour * 60 + minute) * 60 + second) * 1000;
  const offset = Math.round((civil - civilToUtc(civil, name)) / 60_000);
  const away = Math.abs(offset);
  return `${text}${offset < 0 ? '-' : '+'}${pad(Math.floor(away / 60), 2)}:${pad(away % 60, 2)}`;
}

const mark = ({ isAbout, isMaybe }: Doubt): string => (isAbout ? (isMaybe ? '%' : '~') : isMaybe ? '?' : '');

/** A value on its own: one EDTF date, or the interval of days that it lies within. */
export const valueText = (value: Value): string =>
  value.last === undefined ? value.first + mark(value) : `${value.first}${mark(value)}/${value.last}${mark(value)}`;
export const startText = (value: Value): string => value.first + mark(value);
export const endText = (value: Value): string => (value.last ?? value.first) + mark(value);
