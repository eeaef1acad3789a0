// What an EDTF date that was read stands for: its first and last day, its bounds in time, its precision.

import { civilMs, daysInMonth } from './civil.js';
import { EdtfRefusal } from './edtf-cursor.js';
import type { Precision, Qualifier } from './edtf-date.js';
import type { EdtfTime } from './edtf-time.js';
import { civilToUtc } from './zone.js';

/**
 * Which half of the Earth the seasons 21 to 24 belong to. Northern meteorological ones by default: ISO leaves their
 * months open.
 */
export type Seasons = 'northern' | 'southern';

/** Digits as they were written, open ones as `X`, with the marks around them. */
export interface EdtfPart {
  readonly text: string;
  readonly position: number;
  readonly before: Qualifier;
  readonly after: Qualifier;
}
export interface EdtfYear extends EdtfPart {
  readonly isLong: boolean;
  readonly isMinus: boolean;
  readonly significant: number | undefined;
}
/** The parts of one date as written; a season stands in the month too. */
export interface Written {
  readonly year: EdtfYear;
  readonly month: EdtfPart | undefined;
  readonly day: EdtfPart | undefined;
  readonly season: number | undefined;
  readonly time: EdtfTime | undefined;
  /** All of it, for errors. */
  readonly text: string;
}
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** First month and length in months of the seasons 21 to 41; 24 and 30 run into the next year. */
const SEASONS: readonly (readonly [month: number, length: number])[] = [
  [3, 3],
  [6, 3],
  [9, 3],
  [12, 3],
  [3, 3],
  [6, 3],
  [9, 3],
  [12, 3],
  [9, 3],
  [12, 3],
  [3, 3],
  [6, 3],
  [1, 3],
  [4, 3],
  [7, 3],
  [10, 3],
  [1, 4],
  [5, 4],
  [9, 4],
  [1, 6],
  [7, 6],
];

function seasonMonths(season: number, seasons: Seasons): readonly [month: number, length: number] {
  const shifted = seasons === 'southern' && season <= 24 ? season + 8 : season;
  return SEASONS[shifted - 21] ?? [1, 12];
}

/** The last double before `next`: one ms where a double holds single ms, else its predecessor. */
function lastBefore(next: number): number {
  if (next - 1 < next) return next - 1;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, next);
  view.setBigInt64(0, view.getBigInt64(0) + (next > 0 ? -1n : 1n));
  return view.getFloat64(0);
}

/** The number that a year's digits are; never -0. */
export const signed = ({ text, isMinus }: EdtfYear, digits = text): number =>
  (isMinus ? -Number(digits) : Number(digits)) || 0;
export const isOpen = (part: EdtfPart | undefined): boolean => part?.text.includes('X') === true;

const fits = (mask: string, number: number): boolean => {
  if (!mask.includes('X')) return Number(mask) === number;
  const text = String(number).padStart(mask.length, '0');
  return [...mask].every((char, i) => char === 'X' || char === text[i]);
};

/** The numbers from `first` to `last` whose two digits fit a mask such as `1X`. */
export function matching(mask: string, first: number, last: number): number[] {
  // Nearly all dates are whole: nothing is searched for.
  const whole = Number(mask);
  if (!Number.isNaN(whole)) return whole >= first && whole <= last ? [whole] : [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((n) => fits(mask, n));
}

/** The years that the digits allow. */
function yearsOf(year: EdtfYear): { readonly from: number; readonly to: number; readonly mask: string } {
  const { text, isMinus, significant } = year;
  const mask = significant === undefined ? text : text.slice(0, significant).padEnd(text.length, 'X');
  const [low, high] = [signed(year, mask.replaceAll('X', '0')), signed(year, mask.replaceAll('X', '9'))];
  // There is no year -0.
  return { from: Math.min(low, high), to: isMinus ? Math.min(Math.max(low, high), -1) : Math.max(low, high), mask };
}

/** The year as a number, where the digits allow just one; else the first one that they allow. */
export function yearOf({ year, month, day }: Written, first: Day): number {
  const { from, to } = yearsOf(year);
  return from === to || [year, month, day].some(isOpen) ? first.year : signed(year);
}

/**
 * The first (1) or last (-1) day that the digits allow; a mask may have to pass over years in which it does not exist.
 */
export function edge({ year, month, day, season, text }: Written, way: 1 | -1): Day {
  const { from, to, mask } = yearsOf(year);
  const months = month && season === undefined ? matching(month.text, 1, 12) : [1];
  const ordered = (list: readonly number[]): readonly number[] => (way > 0 ? list : [...list].reverse());
  const start = way > 0 ? from : to;
  if (!day) return { year: start, month: ordered(months)[0] ?? 1, day: 1 };
  // The longest month that the digits allow, in a leap year: a day that no year has is refused without a search.
  const days = ordered(matching(day.text, 1, Math.max(...months.map((m) => daysInMonth(2000, m)))));
  for (let y = start; days.length > 0 && y >= from && y <= to; y += way) {
    if (!fits(mask, Math.abs(y))) continue;
    for (const m of ordered(months)) {
      const d = days.find((one) => one <= daysInMonth(y, m));
      if (d !== undefined) return { year: y, month: m, day: d };
    }
  }
  const [m = 1] = months;
  const isWhole = ![year, month, day].some(isOpen) && day.text !== '00';
  throw isWhole
    ? new EdtfRefusal('range', 'monthDays', day.position, [m, signed(year), daysInMonth(from, m)])
    : new EdtfRefusal('range', 'noDay', day.position, [text]);
}

/** First and last millisecond, from the first and the last day. */
export function boundsOf(
  { month, day, season, time }: Written,
  first: Day,
  last: Day,
  seasons: Seasons,
): { readonly earliest: number; readonly latest: number; readonly floating: boolean } {
  if (time) return boundsOfTime(time, first);
  if (season !== undefined) {
    const [start, length] = seasonMonths(season, seasons);
    return {
      earliest: civilMs(first.year, start),
      latest: lastBefore(civilMs(last.year, start + length)),
      floating: true,
    };
  }
  const earliest = civilMs(first.year, month ? first.month : 1, day ? first.day : 1);
  const next = day
    ? civilMs(last.year, last.month, last.day + 1)
    : month
      ? civilMs(last.year, last.month + 1)
      : civilMs(last.year + 1);
  return { earliest, latest: lastBefore(next), floating: true };
}

function boundsOfTime(
  { fields: { hour, minute, second, millisecond }, offsetMinutes, zone }: EdtfTime,
  { year, month, day }: Day,
): ReturnType<typeof boundsOf> {
  const civil = civilMs(year, month, day, hour, minute, second, millisecond);
  const length = second === undefined ? 60_000 : millisecond === undefined ? 1000 : 1;
  const earliest =
    offsetMinutes !== undefined ? civil - offsetMinutes * 60_000 : zone !== undefined ? civilToUtc(civil, zone) : civil;
  return { earliest, latest: earliest + length - 1, floating: offsetMinutes === undefined && zone === undefined };
}

export function precisionOf({ year: { text, significant }, month, day, season, time }: Written): Precision {
  if (time)
    return time.fields.millisecond !== undefined
      ? 'millisecond'
      : time.fields.second !== undefined
        ? 'second'
        : 'minute';
  if (day) return isOpen(day) ? 'day-unspecified' : isOpen(month) ? 'month-unspecified' : 'day';
  if (season !== undefined) return 'season';
  if (month) return isOpen(month) ? 'month-unspecified' : 'month';
  const dropped =
    significant !== undefined
      ? text.length - significant
      : /^\d*X+$/.test(text)
        ? text.length - text.indexOf('X')
        : text.includes('X')
          ? 4
          : 0;
  return (['year', 'decade', 'century', 'millennium'] as const)[dropped] ?? 'year-unspecified';
}
