// From what the grammar understood to one EDTF value: what is missing or impossible is refused, what is doubtful is marked.

import { calendarOf } from './calendar.js';
import { civilFields, MS_PER_DAY, weekday as weekdayOf } from './civil.js';
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

/** Years to go back, or on, for a day that few years have. */
const MOST_YEARS = 8;

/**
 * A month, or a day of it, in the year that brings it to the reference or nearest before it (`isAhead`: after it; `from`:
 * on or after that one instead). A weekday decides where it fits a year beside that one; null where there is none.
 */
function inNearestYear(parts: Parts, context: ReadContext, from: number | null): Parts | null {
  const { today, isAhead } = context;
  const calendar = calendarOf(parts.calendar);
  if (today === null || !calendar || parts.month === undefined) return null;
  const anchor = from ?? today;
  const way = from !== null || isAhead ? 1 : -1;
  const own = calendar.fields(anchor).year;
  const found: { year: number; isBeyond: boolean }[] = [];
  for (let i = -1; i < MOST_YEARS; i++) {
    const year = own + way * i;
    const value = resolve({ ...parts, year }, context);
    if (value instanceof Refusal || !value.days) continue;
    if (parts.weekday !== undefined && (i > 1 || weekdayOf(value.days[0]) !== parts.weekday)) continue;
    // A month that holds the reference is on it.
    found.push({ year, isBeyond: way < 0 ? value.days[0] > anchor : value.days[1] < anchor });
  }
  const best = found.find(({ isBeyond }) => !isBeyond) ?? (parts.weekday === undefined ? undefined : found[0]);
  return best ? { ...parts, year: best.year } : null;
}

/** A year that is left out: of a list or a period the first in the year nearest to the reference, and each next one after it. */
function filled(all: readonly Parts[], context: ReadContext, notes: Note[]): readonly Parts[] | Refusal {
  let from: number | null = null;
  const whole: Parts[] = [];
  for (const parts of all) {
    const needsYear = parts.year === undefined && parts.month !== undefined && parts.edtf === undefined && !parts.span;
    const own = needsYear ? inNearestYear(parts, context, from) : parts;
    if (own === null) return new Refusal('noYear');
    if (needsYear && !context.isProse && !notes.some(({ code }) => code === 'yearTaken')) notes.push({ code: 'yearTaken', values: {} });
    whole.push(own);
    const value = resolve(own, context);
    from = value instanceof Refusal ? null : value.days?.[0] ?? null;
  }
  return whole;
}

/** Parts with the year that they lack, or why they are none. */
function withYear(parts: Parts, context: ReadContext, notes: Note[]): Parts | Refusal {
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
  if (calendar === undefined && month === undefined && parts.season === undefined && isOfTwoCalendars(year) && context.plain === 'gregory') return new Refusal('whichCalendar', { year });
  return parts;
}

function point(parts: Parts, context: ReadContext, notes: Note[]): Value | Refusal {
  const whole = withYear(parts, context, notes);
  if (whole instanceof Refusal) return whole;
  const found = resolve(whole, context);
  if (found instanceof Refusal) return found;
  const value = whole.shift === undefined ? found : shifted(found, whole.shift);
  const day = value.days?.[0];
  if (whole.weekday !== undefined && day !== undefined && whole.weekday !== weekdayOf(day)) notes.push({ code: 'weekdayDisagrees', values: { weekday: weekdayOf(day) } });
  if (whole.isShortYear) notes.push({ code: 'shortYear', values: { year: String(whole.year).slice(-2) } });
  if (whole.isBareWeekday && day !== undefined) notes.push({ code: 'weekTaken', values: { weekday: weekdayOf(day) } });
  if (isHijri(parts.calendar) && value.calendar !== parts.calendar) notes.push({ code: 'reckoned', values: {} });
  if (whole.clock && !value.first.includes('T')) notes.push({ code: 'timeLeftOut', values: {} });
  if (!parts.check) return value;
  const other = resolve(parts.check, context);
  const isOff = other instanceof Refusal || !other.days || !value.days || other.days[0] > value.days[1] + MS_PER_DAY || other.days[1] < value.days[0] - MS_PER_DAY;
  if (isOff) notes.push({ code: 'calendarsDisagree', values: {} });
  return isOff ? { ...value, first: value.first.replace(/T.*/, ''), isMaybe: true } : value;
}

/** So many days after a day. */
function shifted(value: Value, days: number): Value {
  const ms = (value.days?.[0] ?? NaN) + days * MS_PER_DAY;
  return { ...value, first: dayText(ms), days: [ms, ms] };
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

/** EDTF of the Gregorian month nearest to the reference. */
function monthOf(parts: Parts, context: ReadContext): string | null {
  const whole = parts.calendar === 'gregory' ? inNearestYear(parts, context, null) : null;
  const value = whole && resolve(whole, context);
  return !value || value instanceof Refusal ? null : value.first;
}

/** The points of a reading with the years that they lack. */
function withYears(reading: Reading, context: ReadContext, notes: Note[]): Reading | Refusal {
  switch (reading.kind) {
    case 'interval': {
      const { from, to } = reading;
      const found = filled([from, to].flatMap((one) => one ?? []), context, notes);
      return found instanceof Refusal ? found : { kind: 'interval', from: from && (found[0] ?? null), to: to && (found.at(-1) ?? null) };
    }
    case 'oneOf': case 'allOf': {
      const members = filled(reading.members, context, notes);
      return members instanceof Refusal ? members : { kind: reading.kind, members };
    }
    default: {
      if (reading.point.isLoneWord) return new Refusal('noYear', {}, monthOf(reading.point, context));
      const found = filled([reading.point], context, notes);
      return found instanceof Refusal ? found : { kind: reading.kind, point: found[0] ?? reading.point };
    }
  }
}

function evaluateReading(given: Reading, context: ReadContext): Evaluated | Refusal {
  const notes: Note[] = [];
  const reading = withYears(given, context, notes);
  if (reading instanceof Refusal) return reading;
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
