// From what the grammar understood to one EDTF value: what is missing or impossible is refused, what is doubtful is marked.

import { calendarOf } from './calendar.js';
import { civilFields, civilMs, daysInMonth, MS_PER_DAY, weekday as weekdayOf } from './civil.js';
import { EdtfError, parseEdtf } from './edtf.js';
import type { ReadContext } from './read-cursor.js';
import type { Reading } from './read-grammar.js';
import { dayText, endText, Refusal, resolve, startText, valueText, yearText, type Parts, type Value } from './read-parts.js';
import type { CalendarId } from './words.js';

interface Note { readonly code: string; readonly values: Readonly<Record<string, string | number>> }

export interface Evaluated {
  readonly edtf: string;
  readonly calendar: CalendarId;
  readonly within: boolean;
  /** Said relative to the reference. */
  readonly isRelative: boolean;
  /** What is less than certain, and why. */
  readonly notes: readonly Note[];
}

/** Hijri years of the last and this century: written alone, such a number may be a year of either calendar. */
const isOfTwoCalendars = (year: number): boolean => year >= 1300 && year <= 1450;
/** A year after which nobody counts Hijri yet. */
const GREGORIAN_ONLY = 1700;
const isHijri = (id: CalendarId | undefined): boolean => id === 'islamic-umalqura' || id === 'islamic-civil';

/** 'Ramadan 2021': the Hijri year whose month begins in that Gregorian one, where there is just one. */
function hijriYearOf(month: number, year: number): number | null {
  const calendar = calendarOf('islamic-umalqura');
  const near = Math.floor(((year - 622) * 33) / 32);
  const found = [near - 1, near, near + 1, near + 2].filter((one) => civilFields(calendar?.monthStart(one, month) ?? NaN).year === year);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A day and month in the year that brings it nearest to the reference; a weekday decides where it can. */
function nearest(parts: Parts, today: number): Parts | Refusal {
  const calendar = calendarOf(parts.calendar);
  const { month, day, weekday } = parts;
  if (!calendar || month === undefined || day === undefined) return new Refusal('noYear');
  const own = calendar.fields(today).year;
  const days = [own - 1, own, own + 1].map((year) => ({ year, ms: calendar.monthStart(year, month) + (day - 1) * MS_PER_DAY, end: calendar.monthStart(year, month + 1) })).filter(({ ms, end }) => ms < end);
  const fit = days.filter(({ ms }) => weekday === undefined || weekdayOf(ms) === weekday);
  const best = (fit.length > 0 ? fit : days).reduce<(typeof days)[number] | null>((a, b) => (a && Math.abs(a.ms - today) <= Math.abs(b.ms - today) ? a : b), null);
  return best ? { ...parts, year: best.year } : new Refusal('noYear');
}

/** Parts with the year that they lack, or why they are none. */
function withYear(parts: Parts, context: ReadContext, notes: Note[]): Parts | Refusal {
  const { month, day, year, calendar, weekday } = parts;
  if (parts.edtf !== undefined || parts.span) return parts;
  if (day !== undefined && month === undefined) return new Refusal('notADate');
  if (year === undefined) {
    if (context.isProse && context.today !== null) return nearest(parts, context.today);
    if (month === undefined || context.today === null || calendar !== 'gregory') return new Refusal('noYear');
    const own = civilFields(context.today).year;
    if (day === undefined) return new Refusal('noYear', {}, `${yearText(own)}-${String(month).padStart(2, '0')}`);
    if (day < 1 || day > daysInMonth(own, month)) return new Refusal('noYear');
    const ms = civilMs(own, month, day);
    if (weekday !== weekdayOf(ms)) return new Refusal('noYear', {}, dayText(ms));
    notes.push({ code: 'yearTaken', values: {} });
    return { ...parts, year: own };
  }
  if (isHijri(calendar) && month !== undefined && year >= GREGORIAN_ONLY) {
    const own = hijriYearOf(month, year);
    if (own === null) return new Refusal('eraConflict');
    notes.push({ code: 'mixedCalendars', values: {} });
    return { ...parts, year: own };
  }
  if (calendar === 'persian' && month !== undefined && year >= GREGORIAN_ONLY) return new Refusal('eraConflict');
  if (calendar === undefined && month === undefined && parts.season === undefined && isOfTwoCalendars(year) && context.plain === 'gregory') return new Refusal('whichCalendar', { year });
  return parts;
}

function point(parts: Parts, context: ReadContext, notes: Note[]): Value | Refusal {
  const whole = withYear(parts, context, notes);
  if (whole instanceof Refusal) return whole;
  const value = resolve(whole, context);
  if (value instanceof Refusal) return value;
  const day = value.days?.[0];
  if (whole.weekday !== undefined && day !== undefined && whole.weekday !== weekdayOf(day)) notes.push({ code: 'weekdayDisagrees', values: { weekday: weekdayOf(day) } });
  if (whole.isBareWeekday && day !== undefined) notes.push({ code: 'weekTaken', values: { weekday: weekdayOf(day) } });
  if (isHijri(parts.calendar) && value.calendar !== parts.calendar) notes.push({ code: 'reckoned', values: {} });
  if (whole.clock && !value.first.includes('T')) notes.push({ code: 'timeLeftOut', values: {} });
  if (!parts.check) return value;
  const other = resolve(parts.check, context);
  const isOff = other instanceof Refusal || day === undefined || Math.abs((other.days?.[0] ?? NaN) - day) > MS_PER_DAY || Number.isNaN(other.days?.[0] ?? NaN);
  if (isOff) notes.push({ code: 'calendarsDisagree', values: {} });
  return isOff ? { ...value, first: value.first.replace(/T.*/, ''), isMaybe: true } : value;
}

const isWithin = (value: Value): boolean => value.last !== undefined;
const isRelative = (...all: readonly (Parts | null)[]): boolean => all.some((one) => one?.isRelative === true);

/** The unit just before or after a value, in its own precision. */
function beside(value: Value, way: -1 | 1): string | null {
  if (!value.days) return null;
  const ms = way < 0 ? value.days[0] - MS_PER_DAY : value.days[1] + MS_PER_DAY;
  const text = dayText(ms);
  const { year } = civilFields(ms);
  const isYears = /^-?\d{2,4}X*$|^Y/.test(value.first);
  if (isYears && !isWithin(value)) return yearText(year);
  return /^-?\d{4}-\d\d$/.test(value.first) && Number(value.first.slice(-2)) <= 12 ? text.slice(0, -3) : text;
}

/** Never throws: what is no EDTF in the end, as an interval that runs backwards or a month of a year too far away, is refused. */
export function evaluate(reading: Reading, context: ReadContext): Evaluated | Refusal {
  try {
    const found = evaluateReading(reading, context);
    if (!(found instanceof Refusal)) parseEdtf(found.edtf);
    return found;
  } catch (error) {
    return new Refusal(error instanceof EdtfError && error.code === 'order' ? 'endsBeforeStart' : 'notADate');
  }
}

function evaluateReading(reading: Reading, context: ReadContext): Evaluated | Refusal {
  const notes: Note[] = [];
  const read = (parts: Parts): Value | Refusal => point(parts, context, notes);
  switch (reading.kind) {
    case 'point': {
      const value = read(reading.point);
      if (value instanceof Refusal) return value;
      return { edtf: valueText(value), calendar: value.calendar, within: isWithin(value), isRelative: isRelative(reading.point), notes };
    }
    case 'before': case 'after': {
      const value = read(reading.point);
      if (value instanceof Refusal) return value;
      const text = beside(value, reading.kind === 'before' ? -1 : 1);
      if (text === null) return new Refusal('notADate');
      return { edtf: reading.kind === 'before' ? `../${text}` : `${text}/..`, calendar: value.calendar, within: false, isRelative: isRelative(reading.point), notes };
    }
    case 'interval': {
      const from = reading.from && read(reading.from);
      const to = reading.to && read(reading.to);
      if (from instanceof Refusal) return from;
      if (to instanceof Refusal) return to;
      const relative = isRelative(reading.from, reading.to);
      if (from?.days && to?.days) {
        // '11 March 2021 – 27 Rajab 1442' is one day in two calendars.
        if (from.calendar !== to.calendar && from.days[0] === from.days[1] && to.days[0] === to.days[1] && Math.abs(from.days[0] - to.days[0]) <= MS_PER_DAY) {
          const main = to.calendar === 'gregory' ? to : from;
          return { edtf: valueText(main), calendar: main.calendar, within: false, isRelative: relative, notes };
        }
        if (to.days[1] < from.days[0]) return new Refusal('endsBeforeStart');
      }
      const calendar = from?.calendar ?? to?.calendar ?? 'gregory';
      return { edtf: `${from ? startText(from) : '..'}/${to ? endText(to) : '..'}`, calendar, within: false, isRelative: relative, notes };
    }
    default: {
      const members: Value[] = [];
      for (const one of reading.members) {
        const value = read(one);
        if (value instanceof Refusal) return value;
        members.push(value);
      }
      const [first, last] = [members[0], members.at(-1)];
      if (!first || !last) return new Refusal('notADate');
      const relative = isRelative(...reading.members);
      const follows = members.slice(1).every((one, i) => one.days !== undefined && one.days[0] === (members[i]?.days?.[1] ?? NaN) + MS_PER_DAY);
      if (reading.kind === 'allOf' && follows) return { edtf: `${startText(first)}/${endText(last)}`, calendar: first.calendar, within: false, isRelative: relative, notes };
      const [open, close] = reading.kind === 'oneOf' ? ['[', ']'] : ['{', '}'];
      const edtf = open + members.map((one) => (one.last === undefined ? valueText(one) : `${startText(one)}..${endText(one)}`)).join(',') + close;
      return { edtf, calendar: first.calendar, within: false, isRelative: relative, notes };
    }
  }
}
