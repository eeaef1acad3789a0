// How units tile time: even stretches, days, months, years and centuries as a calendar counts them.

import type { Calendar } from './calendar.js';
import { civilFields, civilMs, MS_PER_DAY } from './civil.js';

/** How a unit tiles time: the start of the tile that holds a moment, and the start of the next. */
export interface Unit {
  floor(ms: number): number;
  next(start: number): number;
}

/** Every so many ms. */
export const even = (ms: number): Unit => ({ floor: (t) => Math.floor(t / ms) * ms, next: (t) => t + ms });
export const DAY = even(MS_PER_DAY);

/** Every `n`th month of the year; a last one that would crowd the next year's first is left out (a Hebrew 13th). */
export const monthsOf = ({ fields, monthStart, monthsIn }: Calendar, n: number): Unit => {
  const first = (year: number, month: number): number =>
    Math.min(month - ((month - 1) % n), monthsIn(year) - ((monthsIn(year) - n) % n) - n + 1);
  return {
    floor: (ms) => {
      const { year, month } = fields(ms);
      return monthStart(year, first(year, month));
    },
    next: (ms) => {
      const { year, month } = fields(ms);
      const at = first(year, month) + n;
      return at > monthsIn(year) - n + 1 ? monthStart(year + 1) : monthStart(year, at);
    },
  };
};

/** Every `n`th day counted from the first of each month; a last one that would crowd the next first is left out. */
export const daysOfMonth = ({ month }: Calendar, n: number): Unit => {
  const place = (ms: number): { start: number; day: number; last: number; end: number } => {
    const [start, end] = [month.floor(ms), month.offset(ms, 1)];
    const days = (end - start) / MS_PER_DAY;
    return {
      start,
      end,
      day: Math.floor((ms - start) / MS_PER_DAY),
      last: Math.floor((days - Math.ceil(n / 2) - 1) / n) * n,
    };
  };
  return {
    floor: (ms) => {
      const { start, day, last } = place(ms);
      return start + Math.min(day - (day % n), last) * MS_PER_DAY;
    },
    next: (ms) => {
      const { start, day, last, end } = place(ms);
      return day + n > last ? end : start + (day + n) * MS_PER_DAY;
    },
  };
};

/**
 * Years that are multiples of `n`; before the common era the multiples as they are counted there (year 1 - n is n BC).
 */
export const yearsOf = ({ fields, monthStart }: Calendar, n: number): Unit => {
  const start = (year: number): number =>
    year > 0 ? (year >= n ? Math.floor(year / n) * n : 1 - n) : 1 - Math.ceil((1 - year) / n) * n;
  return {
    floor: (ms) => monthStart(start(fields(ms).year)),
    next: (ms) => {
      const { year } = fields(ms);
      return monthStart(year > 0 ? year + n : year + n > 0 ? n : year + n);
    },
  };
};

/**
 * Centuries as they are counted: the first begins with year 1, later ones with a hundred, those before it with years
 * such as 500 BC.
 */
export const CENTURY: Unit = {
  floor: (ms) => {
    const { year } = civilFields(ms);
    return civilMs(year > 0 ? Math.max(1, Math.floor(year / 100) * 100) : 1 - 100 * Math.ceil((1 - year) / 100));
  },
  next: (start) => {
    const { year } = civilFields(start);
    return civilMs(year === 1 ? 100 : year + 100);
  },
};
