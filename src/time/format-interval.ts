// An interval in words: from one date to another, or with an end that is open or not known.

import { fill } from '../i18n/lookup.js';
import { calendarFor, gregory } from './calendar.js';
import { MS_PER_DAY } from './civil.js';
import type { EdtfInterval, EdtfSingle } from './edtf-date.js';
import { betweenDays, wholeUnit } from './format-days.js';
import { formatMoment, formatYear } from './format-moment.js';
import {
  atTime,
  civilOf,
  deepOf,
  formatBare,
  formatSingle,
  gregorianMonth,
  gregorianYear,
  isAbout,
  type Context,
} from './format-single.js';
import type { Words } from './words.js';

export function formatInterval({ from, to, start, end, axis }: EdtfInterval, options: Context): string {
  const messages = options.messages;
  const governed: Context = { ...options, isGoverned: true };
  if (from && to) {
    const isExact = from.qualifier === '' && to.qualifier === '' && !axis;
    if (isExact && areOf('day', from, to) && !(from.fields.year < 1 && to.fields.year > 0)) {
      if (from.earliest === to.earliest) return formatBare(from, options);
      return wholeUnit(from.earliest, to.latest, options) ?? betweenDays(from.earliest, to.latest, options);
    }
    // '539–332 BC'
    if (isExact && areOf('year', from, to) && to.fields.year < 1 && !deepOf(from, options))
      return formatYear(to.fields.year, options, from.fields.year);
    if (isExact && areOf('month', from, to) && from.fields.year === to.fields.year) {
      return fill(messages.range, {
        start: formatMoment(from.earliest, 'month', { ...options, calendar: 'gregory' }),
        end: formatBare(to, options),
      });
    }
    const isNear = isAbout(from.qualifier) && isAbout(to.qualifier);
    const own = isExact
      ? timesOf(from, to, options)
      : isNear
        ? (thirdOfMonth(from, to, options) ?? midYear(from, to, options))
        : null;
    return (
      own ??
      fill(messages.range, {
        start: formatSingle(from, options),
        end: from.fields.year < 1 ? inOurEra(to, options) : formatSingle(to, options),
      })
    );
  }
  if (from) {
    const isSince = end === 'open' && deepOf(from, options) !== '';
    return fill(isSince ? messages.sinceAgo : end === 'open' ? messages.since : messages.endUnknown, {
      date: formatSingle(from, { ...governed, isSince }),
    });
  }
  if (to)
    return fill(start === 'unknown' ? messages.startUnknown : messages.until, { date: formatSingle(to, governed) });
  return messages.ongoing;
}

const areOf = (precision: EdtfSingle['precision'], ...both: readonly EdtfSingle[]): boolean =>
  both.every((one) => one.precision === precision);

/**
 * 'mid-February': about the 11th to about the 20th, and so with the other thirds of a month of the calendar shown or
 * the Gregorian one.
 */
function thirdOfMonth(from: EdtfSingle, to: EdtfSingle, words: Words): string | null {
  if (!areOf('day', from, to)) return null;
  const { early, middle, late } = words.messages;
  for (const calendar of new Set([calendarFor(words, words.calendar, from.earliest, to.latest), gregory])) {
    const [a, b] = [calendar.fields(from.earliest), calendar.fields(to.latest)];
    if (a.year !== b.year || a.month !== b.month) continue;
    const isLast = calendar.month.offset(from.earliest, 1) === to.latest + 1;
    const third =
      a.day === 1 && b.day === 10
        ? early
        : a.day === 11 && b.day === 20
          ? middle
          : a.day === 21 && isLast
            ? late
            : null;
    if (third)
      return fill(third, {
        date:
          calendar.id === 'gregory'
            ? gregorianMonth(from.earliest, words)
            : formatMoment(from.earliest, 'monthYear', words),
      });
  }
  return null;
}

/** 'mid-2021': about June to about July. */
function midYear(from: EdtfSingle, to: EdtfSingle, words: Words): string | null {
  const isMiddle =
    from.fields.month === 6 && to.fields.month === 7 && areOf('month', from, to) && from.fields.year === to.fields.year;
  return isMiddle ? fill(words.messages.middle, { date: gregorianYear(from.fields.year, words) }) : null;
}

/** Two times say their zone once, and those of one day their date too: '11 March 2021, 7:07–9:30 Rome time'. */
function timesOf(from: EdtfSingle, to: EdtfSingle, words: Context): string | null {
  if (from.fields.hour === undefined || to.fields.hour === undefined || from.floating !== to.floating) return null;
  const [a, b] = [civilOf(from, words), civilOf(to, words)];
  // In a night when clocks change each has its own.
  if (a - from.earliest !== b - to.earliest) return null;
  const { range, inZone: pattern } = words.messages;
  const [start, end] = [formatMoment(a, 'time', words), formatMoment(b, 'time', words)];
  // Each keeps its half of the day: '6:00 AM – 9:30 PM'.
  if (Math.floor(a / MS_PER_DAY) === Math.floor(b / MS_PER_DAY))
    return atTime(to, b, /\p{Nd}$/u.test(end) ? `${start}–${end}` : fill(range, { start, end }), words);
  // A zone that is said before a time is said before both.
  const short: Context = { ...words, style: 'short' };
  const [first, last] = pattern.startsWith('{time}') ? [short, words] : [words, short];
  return fill(range, { start: atTime(from, a, start, first), end: atTime(to, b, end, last) });
}

/** '27 BC – AD 14': after a year before our era, one of it says so. */
function inOurEra(date: EdtfSingle, words: Context): string {
  const [text, year] = [formatSingle(date, words), formatYear(date.fields.year, words)];
  return date.fields.year > 0 &&
    (words.calendar ?? 'gregory') === 'gregory' &&
    ['year', 'month', 'day'].includes(date.precision) &&
    text.endsWith(year)
    ? text.slice(0, -year.length) + fill(words.messages.yearCE, { year })
    : text;
}
