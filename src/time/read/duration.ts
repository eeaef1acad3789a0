// How long ago: a duration, and the moment that lies so far from the reference.

import { civilFields, MS_PER_DAY } from '../civil.js';
import type { Cursor } from './cursor.js';
import { readDoubts } from './doubts.js';
import { readNumber } from './number.js';
import type { Parts } from './parts.js';
import { dayParts, needToday, type Unit } from './period.js';

/** `count` may be a fraction: 'a year and a half'. */
export interface Duration {
  readonly count: number;
  readonly unit: Unit;
  readonly isAbout: boolean;
}

const DURATION_UNITS: readonly Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'];
const MONTHS = 12;
/** Fractions are told in minutes of an hour. */
const HOUR = 60;

/** '6 سنوات', 'شهرين', 'a year', 'the last six months' is none. */
export function readDuration(cursor: Cursor): Duration | null {
  return cursor.attempt(() => {
    const before = readDoubts(cursor);
    cursor.skip();
    // 'ساڑھے تین سال', 'سوا سال'
    const ahead = cursor.meaning('fraction')?.language === 'ur' ? (cursor.take('fraction')?.value ?? 0) : 0;
    // 'half a century'
    const part = cursor.attempt(() => {
      const fraction = cursor.take('fraction');
      return fraction && (cursor.meaning('century') ?? cursor.meaning('decade') ?? cursor.meaning('year'))
        ? fraction.value / HOUR
        : null;
    });
    const n = part === null ? readNumber(cursor) : { value: part, isOrdinal: false };
    if (n?.isOrdinal) return null;
    const about = readDoubts(cursor);
    const unit = DURATION_UNITS.find((one) => cursor.meaning(one));
    if (!unit) return null;
    const own = cursor.take(unit)?.value ?? 0;
    // '5000 سنة قبل الميلاد' is a year.
    if (cursor.meaning('bc')) return null;
    // 'ہفتہ سے پیر': Saturday to Monday
    if (!n && cursor.meaning('since') && cursor.meaning('weekday', cursor.tokens[cursor.at - 1])) return null;
    // 'منذ عام 2015': the unit names what follows.
    if (!n && own < 0) return null;
    if (
      !n &&
      ahead === 0 &&
      own === 0 &&
      !(unit === 'week' && cursor.meaning('from')) &&
      cursor.attempt(
        () => (
          cursor.skip(),
          readNumber(cursor) ?? cursor.take('monthName') ?? cursor.take('weekday') ?? cursor.take('beside')
        ),
      )
    )
      return null;
    const rest =
      cursor.attempt(() => {
        if (!cursor.take('and')) return null;
        const fraction = cursor.take('fraction');
        if (fraction) cursor.take(unit);
        return fraction && fraction.value / HOUR;
      }) ?? 0;
    const doubt = { ...before, ...about, ...readDoubts(cursor) };
    return { count: (n?.value ?? (own || 1)) + rest + ahead / HOUR, unit, isAbout: doubt.isAbout === true };
  });
}

/** The moment that lies so long before (or, below 0, after) the reference. */
export function away(cursor: Cursor, { count, unit, isAbout }: Duration, way: -1 | 1): Parts | null {
  const today = needToday(cursor);
  if (today === null) return null;
  const { year, month } = civilFields(today);
  const steps = way * count;
  const isWhole = Number.isInteger(count);
  const exact = isAbout ? { isAbout: true } : {};
  switch (unit) {
    case 'hour':
    case 'minute': {
      const { now } = cursor.context;
      if (now === null || now === today) return cursor.refuse('needsTime');
      const at = now + steps * (unit === 'hour' ? 3_600_000 : 60_000);
      const { hour, minute } = civilFields(at);
      return { ...dayParts(Math.floor(at / MS_PER_DAY) * MS_PER_DAY), clock: { hour, minute } };
    }
    case 'day':
      return !isWhole ? cursor.refuse('needsTime') : { ...dayParts(today + steps * MS_PER_DAY), ...exact };
    case 'week':
      return { ...dayParts(today + Math.round(7 * steps) * MS_PER_DAY), isAbout: true };
    case 'month': {
      const months = year * MONTHS + month - 1 + Math.round(steps);
      return {
        calendar: 'gregory',
        year: Math.floor(months / MONTHS),
        month: months - MONTHS * Math.floor(months / MONTHS) + 1,
        isAbout: true,
        isRelative: true,
      };
    }
    default: {
      const years = steps * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1);
      // So far away the reference's own year is lost in the rounding.
      if (Math.abs(years) >= 1e5) return { edtf: `Y${years}`, isAbout: true, isRelative: true };
      const at = isWhole ? year + years : Math.floor((year * MONTHS + month - 1 + Math.round(years * MONTHS)) / MONTHS);
      return { calendar: 'gregory', year: at, isAbout: true, isRelative: true };
    }
  }
}
