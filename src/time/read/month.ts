// A month by name, and the year that stands with it.

import { calendarOf } from '../other-calendars.js';
import type { Cursor } from './cursor.js';
import { readNumber } from './number.js';
import { fullYear, readDualYear } from './numeric.js';
import type { Parts } from './parts.js';
import { needToday, readPeriod } from './period.js';
import { readPersianShort } from './persian-short.js';
import { readPlainYear } from './years.js';

/** A month by name, glossed by its name in another region: both must agree. */
export function readMonth(cursor: Cursor): Pick<Parts, 'calendar' | 'month'> | null {
  return cursor.attempt(() => {
    cursor.skip();
    const unit = cursor.take('month');
    if (unit) cursor.skip();
    const first = readMonthName(cursor);
    if (!first) return null;
    const gloss = cursor.attempt(() => {
      const isExplained = cursor.takeMark('/', '\\', '(');
      if (!isExplained) cursor.takeDash();
      const other = readMonthName(cursor);
      const isSame = other?.calendar === first.calendar && other?.month === first.month;
      // With a dash between them two months are a range; with nothing ('آب أغسطس') two names of one.
      return other && (isExplained || isSame) ? { isSame } : null;
    });
    if (gloss?.isSame === false) return cursor.refuse('monthsDisagree');
    if (gloss) cursor.takeMark(')');
    return first;
  });
}

function readMonthName(cursor: Cursor): Pick<Parts, 'calendar' | 'month'> | null {
  const { token } = cursor;
  const names = token?.meanings.filter((one) => one.role === 'monthName') ?? [];
  // A name of several calendars is of the locale's own.
  const name = names.find((one) => one.calendar === cursor.context.plain) ?? names[0];
  if (!name?.calendar) return null;
  cursor.at++;
  if (token?.text.length && token.text.length <= 4) cursor.takeMark('.');
  cursor.takeMark("'", '׳', '’');
  // 'مهر ماه'
  if (name.calendar === 'persian' && cursor.token?.text === 'ماه') cursor.at++;
  return { calendar: name.calendar, month: name.value };
}

/** The year of a month, or 'last', 'next': what stands after it. */
export function readYearOf(cursor: Cursor, month: Pick<Parts, 'calendar' | 'month'>, day?: number): Parts | null {
  const beside = cursor.attempt(() => {
    cursor.skip();
    const found = cursor.takeBeside();
    // 'February of this year'
    return cursor.meaning('year') ? null : found;
  });
  if (beside) {
    const found = besideMonth(cursor, month, day, beside.value);
    // 'تموز الجاري 2024': the year says the same.
    cursor.attempt(() => found !== null && cursor.context.today !== null && readPlainYear(cursor)?.year === found.year);
    return found;
  }
  const short =
    (day === undefined ? null : readShortYear(cursor)) ??
    (month.calendar === 'persian' ? readPersianShort(cursor) : null);
  if (short !== null) return { ...month, ...(day !== undefined ? { day } : {}), year: short, isShortYear: true };
  if (day !== undefined)
    cursor.attempt(
      () =>
        (cursor.takeDash() || cursor.takeMark('/')) &&
        cursor.token?.kind === 'number' &&
        cursor.token.text.length === 4 &&
        cursor.token.isApart === cursor.tokens[cursor.at - 1]?.isApart,
    );
  const year = cursor.first<Parts>(
    () => {
      cursor.skip();
      const own = readPeriod(cursor);
      // 'لهذا العام 1444هـ': the year says itself.
      const said = own && month.calendar === 'islamic-umalqura' ? cursor.attempt(readPlainYear) : null;
      if (said?.year !== undefined) return said;
      return own &&
        own.month === undefined &&
        own.season === undefined &&
        own.years === undefined &&
        own.year !== undefined
        ? own
        : null;
    },
    readDualYear,
    readPlainYear,
    () => (month.calendar === 'islamic-umalqura' ? readHijriWords(cursor) : null),
    () => (day === undefined ? null : readEarlyYear(cursor)),
  );
  if (!year) return withoutYear(cursor, month, day);
  if (year.isRelative && year.calendar !== month.calendar) {
    const own = ofRelativeYear(cursor, month, day, year);
    if (own) return own;
  }
  return withYear(cursor, month, year, day);
}

/** A month of a year that is told from the reference, in another calendar than the month's. */
function ofRelativeYear(
  cursor: Cursor,
  month: Pick<Parts, 'calendar' | 'month'>,
  day: number | undefined,
  year: Parts,
): Parts | null {
  if (month.calendar === 'gregory' && year.calendar !== undefined)
    return besideMonth(cursor, month, day, stepsTo(cursor, year));
  // '20 من رجب للعام الحالي': of the year of its own calendar
  const own = month.calendar === 'islamic-umalqura' ? calendarOf(month.calendar) : null;
  if (!own) return null;
  const now = own.fields(cursor.context.today ?? 0).year;
  return { ...month, ...(day !== undefined ? { day } : {}), year: now + stepsTo(cursor, year), isRelative: true };
}

/** 'شعبان سنة إحدى وستين وأربعمائة': beside a Hijri month a year in words needs no thousand. */
function readHijriWords(cursor: Cursor): Parts | null {
  cursor.skip();
  const n = cursor.take('year') && readNumber(cursor);
  // 'ستين وأربعمائة': the hundreds last
  const hundred =
    n && n.value < 100 ? cursor.attempt(() => (cursor.take('and') ? cursor.take('hundred') : null)) : null;
  return n?.digits === 0 && !n.isOrdinal ? { year: n.value + (hundred?.value ?? 0) } : null;
}

/** '26 October 899': three figures of running text, where nothing that they could count follows. */
function readEarlyYear(cursor: Cursor): Parts | null {
  const [token, next] = cursor.tokens.slice(cursor.at, cursor.at + 2);
  if (token?.kind !== 'number' || token.text.length !== 3 || (next && !/^[-–.,;)،؛]$/.test(next.text))) return null;
  cursor.at++;
  return { year: token.value };
}

/** 'ماه مارس سال جاری': years between the reference's own and the one that is said, in its calendar. */
function stepsTo({ context }: Cursor, { calendar, year = 0 }: Parts): number {
  return year - (calendarOf(calendar)?.fields(context.today ?? 0).year ?? year);
}

/** '11-Mar-21', a spreadsheet's own form. */
function readShortYear(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    if (cursor.context.isProse || !(cursor.takeDash() || cursor.takeMark('/')) || cursor.token?.isApart !== false)
      return null;
    const { token } = cursor;
    return token.kind === 'number' && token.text.length === 2 && cursor.tokens.length === ++cursor.at
      ? fullYear(token.value)
      : null;
  });
}

function withoutYear(cursor: Cursor, month: Pick<Parts, 'calendar' | 'month'>, day: number | undefined): Parts | null {
  const { token } = cursor;
  const isCut =
    !cursor.context.isProse &&
    day !== undefined &&
    token?.kind === 'number' &&
    token.text.length === 2 &&
    cursor.at === cursor.tokens.length - 1;
  return isCut ? cursor.refuse('shortYear', { year: token.text }) : { ...month, ...(day !== undefined ? { day } : {}) };
}

function withYear(cursor: Cursor, month: Pick<Parts, 'calendar' | 'month'>, year: Parts, day?: number): Parts | null {
  const { calendar } = month;
  const isEraOfOther = year.calendar !== undefined && year.calendar !== calendar && !year.isRelative;
  const isMixed =
    (calendar === 'gregory' && isEraOfOther && year.calendar !== cursor.context.plain) ||
    (calendar === 'islamic-umalqura' && year.calendar === 'persian' && cursor.context.plain !== 'persian');
  if (isMixed) return cursor.refuse('eraConflict');
  return {
    ...month,
    ...(day !== undefined ? { day } : {}),
    year: year.year ?? 0,
    ...(year.isRelative ? { isRelative: true } : {}),
  };
}

/** The nearest such month, or day of it, before, after, or in the year of the reference. */
export function besideMonth(
  cursor: Cursor,
  { calendar: id = 'gregory', month = 1 }: Pick<Parts, 'calendar' | 'month'>,
  day: number | undefined,
  step: number,
): Parts | null {
  const today = needToday(cursor);
  const calendar = calendarOf(id);
  if (today === null || !calendar) return null;
  const now = calendar.fields(today);
  const order = (y: number): number =>
    day === undefined
      ? (y - now.year) * 20 + month - now.month
      : (y - now.year) * 1000 + (month - now.month) * 40 + day - now.day;
  const nearest =
    step === 0
      ? now.year
      : step < 0
        ? order(now.year) < 0
          ? now.year
          : now.year - 1
        : order(now.year) > 0
          ? now.year
          : now.year + 1;
  // 'آذار قبل الماضي'
  const year = nearest + step - Math.sign(step);
  return { calendar: id, year, month, ...(day !== undefined ? { day } : {}), isRelative: true };
}
