// From what the grammar understood to one EDTF value: what is missing or impossible is refused, what is doubtful is
// marked.

import { civilFields, MS_PER_DAY, weekday as weekdayOf } from '../civil.js';
import { EdtfRefusal, parseEdtf } from '../edtf.js';
import { calendarOf } from '../other-calendars.js';
import type { ReadContext } from './cursor.js';
import {
  dayText,
  endText,
  pointsOf,
  Refusal,
  resolve,
  startText,
  valueText,
  yearText,
  type Parts,
  type Reading,
  type Value,
} from './parts.js';
import type { CalendarId } from '../words.js';

interface Note {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

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
function inNearestYear(parts: Parts, context: ReadContext, from: number | null): Parts | null {
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
function filled(all: readonly Parts[], context: ReadContext, notes: Note[]): readonly Parts[] | Refusal {
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

/** The Julian calendar's last day, civil ms: older days are told in it, and EDTF counts as if ours had always been. */
const JULIAN_END = Date.UTC(1582, 9, 4);
/** Ms from an old day to the one that bore its date then. */
function julianLag(ms: number): number {
  const { year } = civilFields(ms);
  return ms > JULIAN_END ? 0 : Math.max(0, Math.floor(year / 100) - Math.floor(year / 400) - 2) * MS_PER_DAY;
}

function point(parts: Parts, context: ReadContext, notes: Note[]): Value | Refusal {
  const whole = withYear(parts, context, notes);
  if (whole instanceof Refusal) return whole;
  const found = resolve(whole, context);
  if (found instanceof Refusal) return found;
  const value = whole.shift === undefined ? found : shifted(found, whole.shift);
  const day = value.days?.[0];
  // A month that was seen, long ago, may have begun a day beside the reckoned one.
  const isReckoned = isHijri(parts.calendar) && value.calendar !== parts.calendar;
  const lag = day === undefined ? 0 : julianLag(day);
  if (
    whole.weekday !== undefined &&
    day !== undefined &&
    !(isReckoned ? [day - MS_PER_DAY, day, day + MS_PER_DAY] : [day, day + lag]).some(
      (ms) => whole.weekday === weekdayOf(ms),
    )
  )
    notes.push({ code: 'weekdayDisagrees', values: { weekday: weekdayOf(day) } });
  if (whole.isShortYear) notes.push({ code: 'shortYear', values: { year: String(whole.year).slice(-2) } });
  if (whole.isBareWeekday && day !== undefined) notes.push({ code: 'weekTaken', values: { weekday: weekdayOf(day) } });
  if (isReckoned) notes.push({ code: 'reckoned', values: {} });
  if (whole.clock && !value.first.includes('T')) notes.push({ code: 'timeLeftOut', values: {} });
  if (!parts.check) return value;
  const other = resolve(parts.check, context);
  const isOff =
    other instanceof Refusal ||
    !other.days ||
    !value.days ||
    other.days[0] > value.days[1] + lag + MS_PER_DAY ||
    other.days[1] < value.days[0] - MS_PER_DAY;
  if (isOff) notes.push({ code: 'calendarsDisagree', values: {} });
  return isOff ? { ...value, first: value.first.replace(/T.*/, ''), isMaybe: true } : value;
}

/** So many days after a day. */
function shifted(value: Value, days: number): Value {
  const ms = (value.days?.[0] ?? NaN) + days * MS_PER_DAY;
  return { ...value, first: dayText(ms), days: [ms, ms] };
}

const isWithin = (value: Value): boolean => value.last !== undefined;

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

/**
 * Never throws: what is no EDTF in the end, as an interval that runs backwards or a month of a year too far away, is
 * refused.
 */
export function evaluate(reading: Reading, context: ReadContext): Evaluated | Refusal {
  try {
    const found = evaluateReading(reading, context);
    if (!(found instanceof Refusal)) parseEdtf(found.edtf);
    return found;
  } catch (error) {
    return new Refusal(error instanceof EdtfRefusal && error.code === 'order' ? 'endsBeforeStart' : 'notADate');
  }
}

/** EDTF of the Gregorian month nearest to the reference. */
function monthOf(parts: Parts, context: ReadContext): string | null {
  const whole = parts.calendar === 'gregory' ? inNearestYear(parts, context, null) : null;
  const value = whole && resolve(whole, context);
  return !value || value instanceof Refusal ? null : value.first;
}

/** Ms of the time after which an end without a year is rather the next one: 'jailed until 7 May', said in March. */
const END_AGO = 200 * MS_PER_DAY;
function endContext(to: Parts | null, context: ReadContext): ReadContext {
  const end = to && context.isProse === true && context.isAhead !== true ? inNearestYear(to, context, null) : null;
  const value = end && resolve(end, context);
  const isLong =
    value !== null && !(value instanceof Refusal) && (value.days?.[1] ?? Infinity) < (context.today ?? 0) - END_AGO;
  return isLong && to?.year === undefined ? { ...context, isAhead: true } : context;
}

/** The points of a reading with the years that they lack. */
function withYears(reading: Reading, context: ReadContext, notes: Note[]): Reading | Refusal {
  switch (reading.kind) {
    case 'interval': {
      const { from, to } = reading;
      const found = filled(
        [from, to].flatMap((one) => one ?? []),
        from ? context : endContext(to, context),
        notes,
      );
      return found instanceof Refusal
        ? found
        : { kind: 'interval', from: from && (found[0] ?? null), to: to && (found.at(-1) ?? null) };
    }
    case 'oneOf':
    case 'allOf': {
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
  const points = pointsOf(reading);
  const values: Value[] = [];
  for (const one of points) {
    const value = point(one, context, notes);
    if (value instanceof Refusal) return value;
    values.push(value);
  }
  const outcome = outcomeOf(reading, values);
  return outcome instanceof Refusal
    ? outcome
    : { within: false, ...outcome, isRelative: points.some((one) => one.isRelative === true), notes };
}

interface Outcome extends Pick<Evaluated, 'edtf' | 'calendar'> {
  readonly within?: boolean;
}

/** `values`: of the reading's points, in their order. */
function outcomeOf(reading: Reading, values: readonly Value[]): Outcome | Refusal {
  const [value] = values;
  if (reading.kind === 'interval') return intervalOf(reading.from && value, reading.to && values.at(-1));
  if (!value) return new Refusal('notADate');
  if (reading.kind === 'point') return { edtf: valueText(value), calendar: value.calendar, within: isWithin(value) };
  if (reading.kind === 'oneOf' || reading.kind === 'allOf')
    return { edtf: listText(values, reading.kind), calendar: value.calendar };
  const text = beside(value, reading.kind === 'before' ? -1 : 1);
  return text === null
    ? new Refusal('notADate')
    : { edtf: reading.kind === 'before' ? `../${text}` : `${text}/..`, calendar: value.calendar };
}

/** Without a value an end is open. */
function intervalOf(from: Value | null | undefined, to: Value | null | undefined): Outcome | Refusal {
  if (from?.days && to?.days) {
    // '11 March 2021 – 27 Rajab 1442' is one day in two calendars.
    if (
      from.calendar !== to.calendar &&
      from.days[0] === from.days[1] &&
      to.days[0] === to.days[1] &&
      Math.abs(from.days[0] - to.days[0]) <= MS_PER_DAY
    ) {
      const main = to.calendar === 'gregory' ? to : from;
      return { edtf: valueText(main), calendar: main.calendar };
    }
    if (to.days[1] < from.days[0]) return new Refusal('endsBeforeStart');
  }
  return {
    edtf: `${from ? startText(from) : '..'}/${to ? endText(to) : '..'}`,
    calendar: from?.calendar ?? to?.calendar ?? 'gregory',
  };
}

/** Days, months or years that follow each other are one stretch; others are a set, of which one or all are meant. */
function listText(members: readonly Value[], kind: 'oneOf' | 'allOf'): string {
  const [first, last] = [members[0], members.at(-1)];
  const follows = members
    .slice(1)
    .every((one, i) => one.days !== undefined && one.days[0] === (members[i]?.days?.[1] ?? NaN) + MS_PER_DAY);
  if (kind === 'allOf' && follows && first && last) return `${startText(first)}/${endText(last)}`;
  const list = members
    .map((one) => (one.last === undefined ? valueText(one) : `${startText(one)}..${endText(one)}`))
    .join(',');
  return kind === 'oneOf' ? `[${list}]` : `{${list}}`;
}
