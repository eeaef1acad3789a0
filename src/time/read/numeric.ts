// Dates in figures alone, in the order that the locale's people write them; what could be two dates is refused.

import { civilMs, daysInMonth } from '../civil.js';
import type { Cursor } from './cursor.js';
import type { Parts } from './parts.js';
import { dayText } from './resolve.js';
import { ofEra, readPlainYear } from './years.js';

/** The year that two digits stand for, as spreadsheets take them: 1930 to 2029. */
export const fullYear = (short: number): number => short + (short < 30 ? 2000 : 1900);

/** 11/3/2021, 2021/3/11, 11.3.2021. */
export function readNumeric(cursor: Cursor): Parts | null {
  cursor.skip();
  if (cursor.take('day')) cursor.skip();
  const [a, sepA, b, sepB, c] = cursor.tokens.slice(cursor.at, cursor.at + 5);
  if (
    a?.kind !== 'number' ||
    b?.kind !== 'number' ||
    c?.kind !== 'number' ||
    !sepA ||
    sepA.text !== sepB?.text ||
    !/^[/.\-–\\]$/.test(sepA.text)
  )
    return null;
  const isApart = [sepA, b, sepB, c].map((one) => one?.isApart === true);
  if (sepA.text !== '/' && isApart.includes(true) && (sepA.text === '.' || isApart.includes(false))) return null;
  cursor.at += 5;
  const isYearFirst = a.text.length >= 3;
  const [year, second, third] = isYearFirst ? [a, b, c] : [c, a, b];
  if (year.text.length > 4 || second.text.length > 2 || third.text.length > 2) return null;
  const guess = (y: number, m: number, d: number): string | null =>
    m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m) ? dayText(civilMs(y, m, d)) : null;
  if (year.text.length < 3) {
    const y = fullYear(year.value);
    const dayFirst = guess(y, third.value, second.value);
    const monthFirst = guess(y, second.value, third.value);
    return cursor.refuse(
      'shortYear',
      { year: year.text },
      cursor.context.order === 'month'
        ? (monthFirst ?? dayFirst)
        : cursor.context.order === 'day'
          ? (dayFirst ?? monthFirst)
          : dayFirst && monthFirst
            ? null
            : (dayFirst ?? monthFirst),
    );
  }
  // Points stand between day, month and year everywhere.
  const order = sepA.text === '.' && cursor.context.order === 'none' ? 'day' : cursor.context.order;
  const parts = ofEra(cursor, year.value);
  // 'مرسوم رقم 2.11.473'
  if (cursor.context.isProse && parts.calendar === undefined && year.text.length < 4) return null;
  if (parts.calendar === undefined && year.value >= 1300 && year.value <= 1500)
    return cursor.refuse('whichCalendar', { year: year.value });
  if (isYearFirst) return numericDay(cursor, parts, second.value, third.value, guess);
  const [first, last] = [second.value, third.value];
  if (order === 'none' && first !== last && first <= 12 && last <= 12)
    return cursor.refuse('ambiguousOrder', { first, last }, null);
  const isDayFirst = order === 'day' || (order === 'none' && first > 12) || (order === 'none' && first === last);
  return isDayFirst ? numericDay(cursor, parts, last, first, guess) : numericDay(cursor, parts, first, last, guess);
}

/** 3/2021, 2021/3. */
export function readNumericMonth(cursor: Cursor): Parts | null {
  cursor.skip();
  const [a, mark, b] = cursor.tokens.slice(cursor.at, cursor.at + 3);
  if (a?.kind !== 'number' || b?.kind !== 'number' || !mark || mark.isApart || b.isApart || !/^[/.-]$/.test(mark.text))
    return null;
  const [year, month] = a.text.length === 4 ? [a, b] : [b, a];
  // 2015-16 are two years.
  if (year.text.length !== 4 || month.text.length > 2 || (year === a && mark.text === '-' && b.text.length > 1))
    return null;
  cursor.at += 3;
  if (year === a && month.value === (year.value + 1) % 100 && month.value > 12)
    return cursor.refuse('shortYear', { year: month.text }, `${year.text}/${year.value + 1}`);
  return month.value < 1 || month.value > 12
    ? cursor.refuse('noSuchMonth', { month: month.value })
    : { calendar: 'gregory', ...ofEra(cursor, year.value), month: month.value };
}

/** '1442 هـ الموافق 2021 م', '١٤٤٢هـ / ٢٠٢١م': one year in two calendars, each with its era. */
export function readDualYear(cursor: Cursor): Parts | null {
  const first = readPlainYear(cursor);
  if (first?.calendar === undefined) return null;
  const isComma = cursor.takeMark(',', '،');
  const isJoined = isComma || cursor.takeMark('/', '=', '-', '–', '(');
  const { at } = cursor;
  cursor.skip();
  const isApart = !isJoined && !cursor.tokens.slice(at, cursor.at).some((one) => cursor.meaning('filler', one));
  // The letter of Urdu's era is no letter of its number: '637ء'.
  const { token } = cursor;
  const common: Parts | null =
    token?.kind === 'number' && cursor.context.locale.startsWith('ur')
      ? { calendar: 'gregory', year: token.value }
      : null;
  if (common && isSameYear(first, common)) {
    cursor.at++;
    return { ...common, check: first };
  }
  const other = readPlainYear(cursor);
  if (other?.calendar === undefined || (other.calendar === 'gregory') === (first.calendar === 'gregory')) return null;
  // 'عام 16هـ، 637م', 'سنة 1344 هـ 1926 م' are one year; others with a comma, or nothing, between are two.
  if ((isComma || isApart) && !isSameYear(first, other)) return null;
  cursor.takeMark(')');
  return other.calendar === 'gregory' ? { ...other, check: first } : { ...first, check: other };
}

/** Whether a year of the Hijra, of the Moon or of the Sun, and one of the Common Era have days of each other. */
function isSameYear(first: Parts, other: Parts): boolean {
  const [{ year: common = 0 }, { year = 0, calendar }] = first.calendar === 'gregory' ? [first, other] : [other, first];
  const begins =
    calendar === 'persian' ? year + 621.22 : calendar === 'hebrew' ? year - 3760.3 : 621.54 + year * 0.970224;
  return common >= Math.floor(begins - 0.1) && common <= begins + 1.1;
}

function numericDay(
  cursor: Cursor,
  year: Parts,
  month: number,
  day: number,
  guess: (y: number, m: number, d: number) => string | null,
): Parts | null {
  if (month < 1 || month > 12) return cursor.refuse('noSuchMonth', { month }, guess(year.year ?? 0, day, month));
  return { calendar: 'gregory', ...year, month, day };
}
