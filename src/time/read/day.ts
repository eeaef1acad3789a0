// A day of a month, with what people put around it: a weekday, a time, the same day in another calendar.

import { readClock, readTimeAfter, skipPartOfDay } from './clock.js';
import type { Cursor } from './cursor.js';
import { readMonth, readYearOf } from './month.js';
import { readNumber } from './number.js';
import { readNumeric } from './numeric.js';
import type { Clock, Parts } from './parts.js';
import { besideUnit, readPeriod } from './period.js';
import { takeWeekday } from './weekday.js';

/** A day, with weekday and time where they are given, and the same day in another calendar. */
export function readDay(cursor: Cursor): Parts | null {
  // Without a time first: '11.03.2021' does not begin with one.
  return cursor.first<Parts>(
    () => readDayAfter(cursor, null),
    () => readDayAfter(cursor, readClock(cursor)),
  );
}

function readDayAfter(cursor: Cursor, clock: Clock | null): Parts | null {
  const half = skipPartOfDay(cursor);
  const weekday = readWeekday(cursor);
  const core = cursor.first<Parts>(readNumeric, readDayAndMonth, readMonthAndDay, readDayOfMonth);
  if (!core) return null;
  const after = weekday ?? takeWeekday(cursor) ?? undefined;
  const dual = cursor.attempt(() => readOtherCalendar(cursor, core));
  const main = dual && core.calendar !== 'gregory' ? dual : core;
  const said = dual && (main === core ? dual : core);
  const check = said?.year === undefined ? null : said;
  cursor.attempt(() => cursor.takeMark(')'));
  return {
    ...main,
    ...(after !== undefined ? { weekday: after } : {}),
    ...(check ? { check } : {}),
    ...readTimeAfter(cursor, clock, half),
  };
}

/** '… الموافق 27 رجب 1442', '(27 رجب 1442)'. */
function readOtherCalendar(cursor: Cursor, core: Parts): Parts | null {
  cursor.attempt(skipAside);
  cursor.takeMark('/', '-', '–', '=', '|');
  // '… والموافق'
  cursor.attempt(() => cursor.take('and') && cursor.token?.text === 'الموافق');
  cursor.skip();
  const other = cursor.first<Parts>(readDayAndMonth, readNumeric);
  return other?.year !== undefined &&
    other.calendar !== core.calendar &&
    (other.calendar === 'gregory') !== (core.calendar === 'gregory')
    ? other
    : null;
}

/**
 * Tokens of an aside between a date and the same day in another calendar: '30/9/1434 هـ (بتقويم أم القرى) الموافق', or
 * with dashes.
 */
const ASIDE = 6;
function skipAside(cursor: Cursor): true | null {
  const isDashed = cursor.takeDash();
  if (!isDashed && !cursor.takeMark('(')) return null;
  for (let i = 0; i < ASIDE && cursor.token?.kind === 'word'; i++) cursor.at++;
  return (isDashed ? cursor.takeDash() : cursor.takeMark(')')) && cursor.token?.text === 'الموافق' ? true : null;
}

/** 'يوم الخميس الموافق': the weekday of a date that follows. */
function readWeekday(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    cursor.skip();
    if (cursor.take('day')) cursor.skip();
    // 'last Friday, 5 March'
    if (cursor.meaning('weekday', cursor.tokens[cursor.at + 1])) cursor.takeBesideBefore();
    const found = cursor.take('weekday');
    if (!cursor.context.isProse) cursor.takeMark('.');
    // 'Friday – 25 October'
    cursor.attempt(() => cursor.takeDash() && cursor.token?.kind === 'number' && cursor.token.text.length < 3);
    cursor.skip();
    // 'الخميس الماضي 11 آذار': the date says which.
    cursor.take('beside');
    cursor.skip();
    return found;
  })?.value;
}

/** 'العشرة الأولى من محرم': days are masculine. */
export const FEMININE = /^ال(?:اولي|.*ه)$/;
/** '17 شباط 2021', '11 من آذار', 'the 3rd of May', '١٧ من الشهر الماضي', 'כ״ז באדר תשפ״א'. */
function readDayAndMonth(cursor: Cursor): Parts | null {
  cursor.skip();
  if (cursor.take('day')) cursor.skip();
  const hebrew = cursor.token?.meanings.find((one) => one.role === 'hebrewNumber');
  if (hebrew) {
    cursor.at++;
    cursor.takeMark("'", '׳', '’');
  }
  const isFeminine = FEMININE.test(cursor.token?.text ?? '');
  const n = hebrew ? { value: hebrew.value, digits: 2 } : readNumber(cursor);
  if (!n || n.digits > 2 || n.value > 99 || n.value % 1 > 0 || (n.digits === 0 && isFeminine)) return null;
  if (
    cursor.context.isProse &&
    !hebrew &&
    n.digits === 0 &&
    !('isOrdinal' in n && n.isOrdinal) &&
    !isUrduDay(cursor, n.value)
  )
    return null;
  // '11. März'
  cursor.attempt(() => cursor.takeMark('.') && (!cursor.context.isProse || cursor.meaning('monthName')));
  // '11-Mar-2021'
  cursor.attempt(
    () =>
      (cursor.takeDash() || cursor.takeMark('/')) &&
      cursor.meaning('monthName') &&
      (!cursor.token?.isApart || cursor.tokens[cursor.at - 1]?.text === '/' || isDashed(cursor)),
  );
  // 'She came first in May 2019' is no first of May, nor is 'لويس السادس عشر في يناير 1793' a sixteenth.
  if (cursor.context.isProse && /^(?:in|في|در)$/.test(cursor.token?.text ?? '')) return null;
  cursor.skip();
  const month = readMonth(cursor);
  return month && readYearOf(cursor, month, n.value);
}

/** 'تیرہ اکتوبر': Urdu counts days by plain numbers; its 'one' and 'two' are of many things. */
const isUrduDay = (cursor: Cursor, value: number): boolean =>
  cursor.context.locale.startsWith('ur') && value > 2 && cursor.meaning('monthName') !== undefined;

/** '11 - March - 2021' */
function isDashed({ tokens, at }: Cursor): boolean {
  const [dash, month, other, year] = tokens.slice(at - 1, at + 3);
  // '٢٧ / محرم ١٤٢٠'
  const last = dash?.text === '/' && other?.kind === 'number' ? other : dash?.text === other?.text ? year : undefined;
  return month?.kind === 'word' && last?.kind === 'number' && last.text.length === 4;
}

/** 'March 11, 2021' */
function readMonthAndDay(cursor: Cursor): Parts | null {
  cursor.skip();
  const month = readMonth(cursor);
  if (!month) return null;
  // 'دسمبر 18, 2024'; without its year it may be a month and a number of something.
  const [, comma, year] = cursor.tokens.slice(cursor.at, cursor.at + 3);
  if (
    cursor.context.isProse &&
    !cursor.context.locale.startsWith('en') &&
    !(/^[,،]$/.test(comma?.text ?? '') && year?.kind === 'number' && year.text.length === 4)
  )
    return null;
  // 'Mar ’21'
  const isCut = /^['’‘]$/.test(cursor.tokens[cursor.at - 1]?.text ?? '');
  const n = readNumber(cursor);
  if (!n || n.digits > 2 || (n.digits === 0 && !n.isOrdinal)) return null;
  // Two digits after a month may be a short year where the day stands first.
  if (n.value > 31 || isCut) return cursor.refuse('shortYear', { year: n.value });
  const found = readYearOf(cursor, month, n.value);
  return found && found.year === undefined && n.digits > 0 && !cursor.context.locale.startsWith('en')
    ? cursor.refuse('shortYear', { year: n.value })
    : found;
}

/** 'This' before its noun is not of the month: 'أول هذه السلالات', '2 of this page'. */
const PREPOSED = /^(?:هذ|هات|this|current|اين|اس)/;
/** '17 من الشهر الماضي', '11 الجاري' */
function readDayOfMonth(cursor: Cursor): Parts | null {
  cursor.skip();
  const isFeminine = FEMININE.test(cursor.token?.text ?? '');
  const n = readNumber(cursor);
  if (!n || (n.digits === 0 && isFeminine) || n.digits > 2 || (n.digits === 0 && !n.isOrdinal) || n.value < 1)
    return null;
  cursor.skip();
  const month =
    cursor.attempt(readPeriod) ??
    (cursor.meaning('beside')?.value === 0 && !PREPOSED.test(cursor.token?.text ?? '') && cursor.take('beside')
      ? besideUnit(cursor, 'month', 0)
      : null);
  return month?.month === undefined ? null : { ...month, day: n.value };
}
