// One point in time as people write it: a day, month, year, season, century, a word such as 'yesterday', with what may
// stand around it. Each rule takes what it can read and leaves the cursor after it; none of them guesses.

import { civilFields, MS_PER_DAY } from '../civil.js';
import { calendarOf } from '../other-calendars.js';
import { readClock, readTimeAfter, skipPartOfDay } from './clock.js';
import type { Cursor } from './cursor.js';
import { readDay } from './day.js';
import { readDoubts, readDoubtsAfter } from './doubts.js';
import { besideMonth, readMonth, readYearOf } from './month.js';
import { readNumber } from './number.js';
import { readDualYear, readNumericMonth } from './numeric.js';
import type { Parts } from './parts.js';
import { besideUnit, dayParts, needToday, readPeriod } from './period.js';
import { readWeekdayAlone, takeWeekday } from './weekday.js';
import { readPartOfYear } from './part-of-year.js';
import { readPlainYear, readYears } from './years.js';

/** Of the parts of a year, the halves are those of a month too. */
const HALVES = 39;
const MOST_PARTS = { week: 4, half: 2 } as const;
const THIRDS = ['early', 'middle', 'late'] as const;

/** Gregorian months that are common words too. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(['مارس', 'ماي', 'اب', 'مه', 'مي', 'may', 'march', 'mar']);

/** A point with its doubts and the part of it that is meant. */
export function readPoint(cursor: Cursor): Parts | null {
  return cursor.attempt(() => {
    const before = readDoubts(cursor);
    cursor.skip();
    const third = readThird(cursor);
    if (third) {
      cursor.takeDash();
      cursor.skip();
    }
    const base =
      cursor.first<Parts>(
        readYearFirst,
        readRelativeDay,
        readPartOfMonth,
        readPartOfYear,
        readYears,
        readDay,
        readNumericMonth,
        readPeriodAndMonth,
        readMonthAndYear,
        readDualYear,
        readPlainYear,
        readWeekdayAlone,
      ) ??
      // 'since the beginning of the year'
      (third
        ? cursor.attempt(() =>
            cursor.token?.text.startsWith('ال')
              ? takeOne(cursor, 'year')
                ? besideUnit(cursor, 'year', 0)
                : takeOne(cursor, 'month') && besideUnit(cursor, 'month', 0)
              : null,
          )
        : null);
    if (!base) return null;
    // Urdu puts it behind: 'فروری 2021 کے اوائل'.
    const own = third ?? (cursor.token?.text.startsWith('كے ') ? readThird(cursor) : null);
    return { ...base, ...own, ...before, ...readDoubtsAfter(cursor) };
  });
}

/** 'أواخر السنة', but 'أواخر السنوات الأخيرة' is of many. */
const takeOne = (cursor: Cursor, unit: 'year' | 'month'): boolean =>
  cursor.meaning(unit)?.value === 0 && cursor.take(unit) !== null;

/** 'أواخر', 'mid-', 'the end of'; but 'آخر في مايو' is another one in May. */
function readThird(cursor: Cursor): Pick<Parts, 'third' | 'isEdge'> | null {
  const third = THIRDS.find((one) => cursor.meaning(one));
  const next = cursor.tokens[cursor.at + 1];
  // 'نیمه نخست قرن' is a half; 'صافرة البداية في نوفمبر' is no beginning of November.
  if (
    !third ||
    (cursor.token?.text === 'اخر' && cursor.meaning('filler', next)) ||
    (cursor.token?.text === 'نيمه' && cursor.meaning('ordinal', next)) ||
    (cursor.token?.text.startsWith('ال') === true && cursor.meaning('filler', next))
  )
    return null;
  return { third, ...(cursor.take(third)?.value === 1 ? { isEdge: true } : {}) };
}

/** 'گزشتہ سال 30 ستمبر': Urdu and Persian may say the year first. */
function readYearFirst(cursor: Cursor): Parts | null {
  if (!/^(?:ur|fa)/.test(cursor.context.locale)) return null;
  const year = readPeriod(cursor);
  if (year?.year === undefined || year.month !== undefined || year.season !== undefined || year.years !== undefined)
    return null;
  const found = cursor.first<Parts>(readDay, readMonthAndYear);
  return found && found.year === undefined && found.calendar === year.calendar
    ? { ...found, year: year.year, isRelative: true }
    : null;
}

/** 'العام الماضي في آذار', 'last year in March': the month, or its day, of that year. */
function readPeriodAndMonth(cursor: Cursor): Parts | null {
  const period = readPeriod(cursor);
  if (
    period?.year === undefined ||
    period.month !== undefined ||
    period.season !== undefined ||
    period.years !== undefined
  )
    return period;
  const { at } = cursor;
  return (
    cursor.attempt(() => {
      cursor.skip();
      if (cursor.at === at || cursor.tokens[at]?.kind === 'mark') return null;
      const found = cursor.first<Parts>(readDay, readMonthAndYear);
      return found?.month !== undefined && found.year === undefined && (found.calendar ?? 'gregory') === period.calendar
        ? { ...found, year: period.year ?? 0, isRelative: true }
        : null;
    }) ?? period
  );
}

/** 'yesterday', and with a part of the day before or a time after. */
function readRelativeDay(cursor: Cursor): Parts | null {
  const clock = readClock(cursor);
  const half = skipPartOfDay(cursor);
  cursor.skip();
  const word = cursor.take('relativeDay');
  if (!word) return null;
  const today = needToday(cursor);
  if (cursor.tokens[cursor.at - 2]?.text === 'مثل') return readSuchDay(cursor, today);
  // 'today, Thursday': the weekday speaks for itself; and so does a date beside it.
  const weekday = takeWeekday(cursor);
  const said = cursor.attempt(() => {
    cursor.skip();
    const date = readDay(cursor);
    return date?.month !== undefined && date.day !== undefined && (weekday !== null || isDayOf(date, today, word.value))
      ? date
      : null;
  });
  // 'غدا الثلاثاء العاشر من محرم': where the month was seen, and not reckoned, tomorrow says the day.
  if (said && today !== null && said.year === undefined && said.calendar !== 'gregory') {
    cursor.attempt(() => (cursor.take('and'), cursor.skip(), readDay(cursor)?.year !== undefined));
    return { ...dayParts(today + word.value * MS_PER_DAY), ...readTimeAfter(cursor, clock, half) };
  }
  if (said) return { ...(weekday !== null ? { weekday } : {}), ...said, ...(clock ? { clock } : {}) };
  return today === null
    ? null
    : {
        ...dayParts(today + word.value * MS_PER_DAY),
        ...(weekday !== null ? { weekday } : {}),
        ...readTimeAfter(cursor, clock, half),
      };
}

/**
 * Whether a date beside 'today' or 'tomorrow' is that day: 'اليوم 12 آذار'; a month that was seen, and not reckoned,
 * may be a day off.
 */
function isDayOf({ calendar = 'gregory', year, month, day }: Parts, today: number | null, steps: number): boolean {
  const own = today === null ? undefined : calendarOf(calendar)?.fields(today + steps * MS_PER_DAY);
  return (
    own !== undefined &&
    own.month === month &&
    (year ?? own.year) === own.year &&
    Math.abs(own.day - (day ?? 0)) <= (calendar === 'gregory' ? 0 : 1)
  );
}

/** 'في مثل هذا اليوم من عام 1946': the day of the reference in another year; without its year it is none. */
function readSuchDay(cursor: Cursor, today: number | null): Parts | null {
  const year = today === null ? null : readPlainYear(cursor);
  if (today === null || year?.year === undefined || (year.calendar !== undefined && year.calendar !== 'gregory'))
    return null;
  const { month, day } = civilFields(today);
  return { year: year.year, month, day };
}

/** 'النصف الأول من شباط 2021', 'the second week of March 2021'. */
function readPartOfMonth(cursor: Cursor): Parts | null {
  cursor.skip();
  const part = cursor.first<NonNullable<Parts['partOfMonth']>>(
    () => (cursor.take('week') ? readNth(cursor, 'week') : null),
    () => (cursor.meaning('part')?.value === HALVES && cursor.take('part') ? readNth(cursor, 'half') : null),
    () => {
      const n = readNumber(cursor);
      const unit = !n?.isOrdinal
        ? null
        : cursor.take('week')
          ? 'week'
          : cursor.meaning('part')?.value === HALVES && cursor.take('part')
            ? 'half'
            : null;
      return n && unit && n.value <= MOST_PARTS[unit] ? { unit, n: n.value } : null;
    },
  );
  if (!part) return null;
  const month = readMonthAndYear(cursor) ?? cursor.attempt(readPeriod);
  return month?.month === undefined ? null : { ...month, partOfMonth: part };
}

function readNth(cursor: Cursor, unit: 'week' | 'half'): NonNullable<Parts['partOfMonth']> | null {
  const n = readNumber(cursor);
  return n?.isOrdinal && n.value <= MOST_PARTS[unit] ? { unit, n: n.value } : null;
}

function readMonthAndYear(cursor: Cursor): Parts | null {
  cursor.skip();
  const before = cursor.takeBesideBefore();
  const month = readMonth(cursor);
  if (!month) return null;
  if (before) return besideMonth(cursor, month, undefined, before.value);
  const found = readYearOf(cursor, month);
  const isLone =
    found?.year === undefined &&
    cursor.tokens.length === 1 &&
    (month.calendar !== 'gregory' || COMMON_WORDS.has(cursor.tokens[0]?.text ?? ''));
  return found && isLone ? { ...found, isLoneWord: true } : found;
}
