// How long before or after: the reference ('6 years ago'), or a day that is said ('three days before 11 March').

import { civilFields } from '../civil.js';
import { calendarOf } from '../other-calendars.js';
import type { Cursor } from './cursor.js';
import { readDoubts } from './doubts.js';
import { away, type Duration, readDuration } from './duration.js';
import type { Parts, Reading } from './parts.js';
import { readPoint } from './point.js';

/** 'قبل 6 سنوات', '6 years ago', 'in three days'. */
export function readAgo(cursor: Cursor): Reading | null {
  const before = readDoubts(cursor);
  cursor.skip();
  const isBefore = cursor.take('before') !== null;
  const isAfter = !isBefore && cursor.take('after') !== null;
  const duration = readDuration(cursor);
  if (!duration) return null;
  if (!isBefore && !isAfter) {
    cursor.skip();
    // Urdu says 'six years since'.
    const isSince =
      !cursor.meaning('ago') && cursor.meaning('since')?.language === 'ur' && cursor.take('since') !== null;
    const from = isSince ? away(cursor, duration, -1) : null;
    if (from) return { kind: 'interval', from, to: null };
    if (!cursor.take('ago')) return readFromDay(cursor, duration);
  }
  const anchored = isBefore || isAfter ? readAnchored(cursor, duration, isAfter ? 1 : -1) : null;
  if (anchored) return { kind: 'point', point: anchored };
  const point = away(cursor, duration, isAfter ? 1 : -1);
  const month = point && duration.unit === 'year' ? readMonthOf(cursor, point) : null;
  if (month) return { kind: 'point', point: { ...month, ...before } };
  return point && { kind: 'point', point: { ...point, ...before, isAway: true } };
}

/** 'قبل سنتين في آذار': the month, or its day, in the year that is so far away. */
function readMonthOf(cursor: Cursor, { year = 0 }: Parts): Parts | null {
  return cursor.attempt(() => {
    const { at } = cursor;
    cursor.skip();
    // Urdu says its 'in' behind: 'دو سال پہلے مارچ میں'.
    const isUrdu = cursor.context.locale.startsWith('ur');
    if (cursor.take('day')) cursor.skip();
    // 'ten years ago, on 9 May'; a comma alone parts them
    if (
      (cursor.at === at && !isUrdu) ||
      (cursor.tokens[at]?.kind === 'mark' &&
        !cursor.tokens
          .slice(at + 1, cursor.at)
          .some((one) => cursor.meaning('filler', one) ?? cursor.meaning('day', one)))
    )
      return null;
    const found = readPoint(cursor);
    const { today } = cursor.context;
    if (found?.month === undefined || found.year !== undefined || found.isRelative || today === null) return null;
    const calendar = found.calendar === undefined || found.calendar === 'gregory' ? null : calendarOf(found.calendar);
    const steps = year - civilFields(today).year;
    return { ...found, year: calendar ? calendar.fields(today).year + steps : year, isRelative: true };
  });
}

/** 'Three days before 11 March', where the way comes first: from the day that is said, and not from the reference. */
function readAnchored(cursor: Cursor, duration: Duration, way: -1 | 1): Parts | null {
  return cursor.attempt(() => (cursor.take('from') ? readShifted(cursor, duration, way) : null));
}

/** 'three days before 11 March', where the number comes first. */
function readFromDay(cursor: Cursor, duration: Duration): Reading | null {
  const way = cursor.take('before') ? -1 : cursor.take('after') ? 1 : 0;
  const point = way === 0 ? null : readShifted(cursor, duration, way);
  return point && { kind: 'point', point };
}

/** The day at the cursor, and how many days from it are meant: none for durations that are no whole days. */
function readShifted(cursor: Cursor, { count, unit, isAbout }: Duration, way: -1 | 1): Parts | null {
  const days = unit === 'day' ? count : unit === 'week' ? count * 7 : NaN;
  const day = Number.isInteger(days) ? readPoint(cursor) : null;
  return day?.day === undefined || day.third || day.check
    ? null
    : { ...day, shift: way * days, ...(isAbout ? { isAbout } : {}) };
}
