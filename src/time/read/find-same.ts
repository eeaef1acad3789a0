// 'الثامن من الشهر نفسه', '8 من نفس الشهر', '30 منه', 'the 8th of the same month': a day of the month that was told
// last.

import { civilMs, MS_PER_DAY } from '../civil.js';
import { calendarOf } from '../other-calendars.js';
import type { CalendarId } from '../words.js';
import type { Cursor } from './cursor.js';
import { SAME_AFTER, SAME_BEFORE } from './find-words.js';
import { readNumber } from './number.js';
import { dayText } from './resolve.js';

/** What was found last: its EDTF, and the calendar in which it was written. */
export interface Last {
  readonly edtf: string;
  readonly calendar: CalendarId;
}

/** The month, and perhaps the day, at the end of what was found last. */
const MONTH = /(\d{4})-(0\d|1[0-2])(?:-(\d\d)(?:T.*)?)?$/;

/** EDTF of the day at the cursor, in the month where `last` ends; null where it is none. */
export function readSameMonth(cursor: Cursor, last: Last): string | null {
  const [, year, month, day = '1'] = MONTH.exec(last.edtf) ?? [];
  const calendar = calendarOf(last.calendar);
  if (year === undefined || !calendar) return null;
  const isUntil = (cursor.take('until') ?? (cursor.context.isLasting === true ? cursor.take('to') : null)) !== null;
  const days = readDaysOfIt(cursor);
  if (days === null) return null;
  const own = calendar.fields(civilMs(Number(year), Number(month), Number(day)));
  const [first = NaN, second = first] = days.map(
    (n) => calendar.monthStart(own.year, own.month) + (n - 1) * MS_PER_DAY,
  );
  if (!(Math.max(first, second) < calendar.monthStart(own.year, own.month + 1)) || second < first) return null;
  if (second > first)
    return second === first + MS_PER_DAY
      ? `${dayText(first)}/${dayText(second)}`
      : `{${dayText(first)},${dayText(second)}}`;
  return `${isUntil ? '../' : ''}${dayText(first)}`;
}

/** The number of a day of some month. */
function readDayNumber(cursor: Cursor): number | null {
  cursor.skip();
  const n = readNumber(cursor);
  return !n || n.value < 1 || n.digits > 2 || (n.digits === 0 && !n.isOrdinal) ? null : n.value;
}

/** The number of the day, or of two ('13 و14 منه'), where the words say that it is one of the same month. */
function readDaysOfIt(cursor: Cursor): readonly number[] | null {
  cursor.skip();
  if (cursor.take('day') ?? cursor.take('dual')) cursor.skip();
  const n = readDayNumber(cursor);
  if (n === null) return null;
  const second = cursor.attempt(() => (cursor.take('and') ? readDayNumber(cursor) : null));
  const days = second === null ? [n] : [n, second];
  if (cursor.token?.text === 'منه') {
    cursor.at++;
    return days;
  }
  cursor.skip();
  const isSaid = SAME_BEFORE.has(cursor.token?.text ?? '');
  if (isSaid) cursor.at++;
  if (cursor.meaning('month')?.value !== 0) return null;
  cursor.at++;
  if (!isSaid && !SAME_AFTER.has(cursor.tokens[cursor.at++]?.text ?? '')) return null;
  // 'من الشهر نفسه من العام الماضي'
  const { at } = cursor;
  cursor.skip();
  const isOfYear = cursor.at > at && cursor.meaning('year') !== undefined;
  cursor.at = at;
  return isOfYear ? null : days;
}
