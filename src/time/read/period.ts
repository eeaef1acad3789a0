// The units of time around the reference: 'last month', 'this year', 'next summer'.

import { civilFields, MS_PER_DAY, weekday as weekdayOf } from '../civil.js';
import { calendarOf } from '../other-calendars.js';
import type { Cursor } from './cursor.js';
import type { Parts } from './parts.js';

const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'] as const;
export type Unit = (typeof UNITS)[number];

/** Day, month and year of a civil moment. */
export function dayParts(ms: number): Parts {
  const { year, month, day } = civilFields(ms);
  return { calendar: 'gregory', year, month, day, isRelative: true };
}

export function needToday(cursor: Cursor): number | null {
  return cursor.context.today ?? cursor.refuse('needsReference');
}

/** 'last month', 'الأسبوع الماضي', 'الصيف الماضي', 'this year'; `17` before it is a day of that month. */
export function readPeriod(cursor: Cursor): Parts | null {
  cursor.skip();
  const before = cursor.takeBesideBefore();
  const year = cursor.take('relativeYear');
  // 'השנה' is 'this year', but 'השנה הבאה' next year.
  if (year) return besideUnit(cursor, 'year', (year.value === 0 ? cursor.take('beside') : null)?.value ?? year.value);
  const season = cursor.take('season');
  const unit = season ? null : UNITS.find((one) => cursor.meaning(one));
  if (!season && !unit) return null;
  // 'The past years' are no single one.
  if (unit && (cursor.take(unit)?.value ?? 0) !== 0) return null;
  const beside =
    before ??
    cursor.attempt(() => {
      cursor.skip();
      return cursor.takeBeside();
    });
  if (!beside) return null;
  return season
    ? besideSeason(cursor, season.value, beside.value)
    : unit
      ? besideUnit(cursor, unit, beside.value)
      : null;
}

/** The unit that holds the reference, or its neighbour. */
export function besideUnit(cursor: Cursor, unit: Unit, step: number): Parts | null {
  const today = needToday(cursor);
  const calendar = calendarOf(cursor.context.plain);
  if (today === null || !calendar) return null;
  const { year, month } = calendar.fields(today);
  switch (unit) {
    case 'day':
      return dayParts(today + step * MS_PER_DAY);
    case 'week': {
      const start = today - ((weekdayOf(today) - cursor.context.firstDay + 7) % 7) * MS_PER_DAY + 7 * step * MS_PER_DAY;
      return { span: [start, start + 6 * MS_PER_DAY], isRelative: true };
    }
    case 'month': {
      const moved = calendar.fields(calendar.month.offset(calendar.monthStart(year, month), step));
      return { calendar: calendar.id, year: moved.year, month: moved.month, isRelative: true };
    }
    case 'year':
      return { calendar: calendar.id, year: year + step, isRelative: true };
    case 'decade':
      return { calendar: calendar.id, year: Math.floor(year / 10) * 10 + 10 * step, years: 10, isRelative: true };
    case 'century':
      return { calendar: calendar.id, year: Math.floor(year / 100) * 100 + 100 * step, years: 100, isRelative: true };
    default:
      return null;
  }
}

function besideSeason(cursor: Cursor, season: number, step: number): Parts | null {
  const today = needToday(cursor);
  if (today === null) return null;
  const { year, month } = civilFields(today);
  // Northern seasons begin in March; winter belongs to the year of its December.
  const at = (month < 3 ? year - 1 : year) * 4 + Math.floor(((month + 9) % 12) / 3);
  const own = year * 4 + season - 21;
  const years = step === 0 ? 0 : step < 0 ? (own < at ? 0 : -1) : own > at ? 0 : 1;
  return { calendar: 'gregory', year: year + years, season, isRelative: true };
}
