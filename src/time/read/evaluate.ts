// From what the grammar understood to one EDTF value: what is missing or impossible is refused, what is doubtful is
// marked.

import { civilFields, MS_PER_DAY, weekday as weekdayOf } from '../civil.js';
import { EdtfRefusal, parseEdtf } from '../edtf.js';
import type { ReadContext } from './cursor.js';
import { filled, inNearestYear, isHijri, withYear, type Note } from './fill-year.js';
import { pointsOf, Refusal, type Parts, type Reading, type Value } from './parts.js';
import { dayText, endText, resolve, startText, valueText, yearText } from './resolve.js';
import type { CalendarId } from '../words.js';

export interface Evaluated {
  readonly edtf: string;
  readonly calendar: CalendarId;
  readonly within: boolean;
  /** Said relative to the reference. */
  readonly isRelative: boolean;
  /** What is less than certain, and why. */
  readonly notes: readonly Note[];
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
