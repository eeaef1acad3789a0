// A date in words for people, with all that is known of it and no more.

import { fill, ordinal, plural } from '../i18n/lookup.js';
import { formatNumber, withDigits } from '../i18n/number.js';
import { calendarFor, calendarIn, gregory } from './calendar.js';
import { civilFields, civilMs, MS_PER_DAY } from './civil.js';
import type { EdtfDate, EdtfInterval, EdtfSet, EdtfSingle, Qualifier } from './edtf-date.js';
import { deepYears, formatMoment, formatYear, type Style } from './format-moment.js';
import type { WordOptions, Words } from './words.js';
import { utcToCivil } from './zone.js';

interface DateStyle {
  /** `full` adds the weekday of a single day, `short` leaves out the name of a time's zone. Default `long`. */
  readonly style?: 'short' | 'long' | 'full';
  /** The date is one moment somewhere in its interval: 'between 27 February and 5 March'. */
  readonly within?: boolean;
}
export interface DateWordOptions extends WordOptions, DateStyle {}
/** The same with the words themselves. */
export interface DateWords extends Words, DateStyle {}

/** What the parts of a date share. */
interface Context extends DateWords {
  /** It stands after a word that governs it ('since', 'about'): languages with cases say it in another one. */
  readonly isGoverned?: boolean;
  /** Deep time as a number of years, for a word that says since when. */
  readonly isSince?: boolean;
}

/**
 * Words for a date: 'شباط ٢٠٢١', '١١ آذار ٢٠٢١', 'منذ نحو ٢٠١٥', '١١–١٤ آذار ٢٠٢١', '٤٤ ق.م'.
 * Times with an offset are told in `timeZone` (default UTC), by the name of its city; floating ones as they are.
 * Days are told in `calendar`; months and years are not known there, and stay Gregorian, unless the days make them up.
 */
export function formatDate(date: EdtfDate, options: DateWords): string {
  // A weekday belongs to a day that stands alone.
  const words: DateWords = options.style === 'full' && date.kind !== 'date' ? { ...options, style: 'long' } : options;
  const text =
    date.kind === 'date' ? single(date, words) : date.kind === 'interval' ? interval(date, words) : set(date, words);
  return options.messages.polish?.(text) ?? text;
}

function single(date: EdtfSingle, words: Context): string {
  const { about, aboutLength = about, maybe, ago } = words.messages;
  const { qualifier } = date;
  const deep = deepOf(date, words);
  const text = deep || bare(date, isAbout(qualifier) ? { ...words, isGoverned: true } : words);
  const near = isAbout(qualifier) ? fill(deep ? aboutLength : about, { date: text }) : text;
  const when = deep && !words.isSince ? fill(ago, { date: near }) : near;
  return qualifier === '?' || qualifier === '%' ? fill(maybe, { date: when }) : when;
}

const deepOf = ({ precision, fields }: EdtfSingle, words: Words): string =>
  precision === 'year' ? deepYears(fields.year, words) : '';

const isAbout = (qualifier: Qualifier): boolean => qualifier === '~' || qualifier === '%';

/** A Gregorian year, said to be one where the dates around it are of another calendar. */
function gregorianYear(year: number, words: Words): string {
  const text = formatYear(year, words);
  const isForeign = year > 0 && (words.calendar ?? 'gregory') !== 'gregory';
  return isForeign ? fill(words.messages.yearCE, { year: text }) : text;
}

function gregorianMonth(ms: number, words: Words): string {
  const { year } = civilFields(ms);
  return formatMoment(ms, 'monthYear', { ...words, calendar: 'gregory' }).replace(
    formatYear(year, words),
    gregorianYear(year, words),
  );
}

/** The wall clock of the zone shown; a floating time's own. */
const civilOf = ({ earliest, floating }: EdtfSingle, { timeZone = 'UTC' }: Words): number =>
  floating ? earliest : utcToCivil(earliest, timeZone);

/** A single date without its doubt. */
function bare(date: EdtfSingle, words: Context): string {
  const { fields, precision, unspecified } = date;
  const messages = words.messages;
  const civil = civilOf(date, words);
  const years = (): string =>
    fill(messages.range, {
      start: gregorianYear(civilFields(date.earliest).year, words),
      end: gregorianYear(civilFields(date.latest).year, words),
    });
  if (fields.hour !== undefined) return atTime(date, civil, formatMoment(civil, 'time', words), words);
  if (date.axis === 'undated') return undated(date, words);
  if (unspecified?.year && fields.month !== undefined && !unspecified.month && !unspecified.day) {
    return fill(messages.partOfYear, {
      part: formatMoment(civil, fields.day === undefined ? 'month' : 'dayMonth', { ...words, calendar: 'gregory' }),
      year: years(),
    });
  }
  if (fields.season !== undefined)
    return fill(messages.partOfYear, {
      part: partOfYear(fields.season, words),
      year: gregorianYear(fields.year, words),
    });
  switch (precision) {
    case 'day':
      return formatMoment(civil, dayStyle(words), words);
    case 'month':
      return gregorianMonth(civil, words);
    case 'day-unspecified':
      return unspecified?.month ? gregorianYear(fields.year, words) : dayDigits(date, words);
    case 'decade':
      return decade(fields.year, words);
    case 'century':
      return formatCentury(civilFields(date.earliest).year, words);
    case 'millennium':
      return formatAge(civilFields(date.earliest).year, 1000, words);
    case 'year-unspecified':
      return years();
    default:
      return gregorianYear(fields.year, words);
  }
}

const dayStyle = ({ style }: DateWords): Style => (style === 'full' ? 'weekday' : 'dayMonthYear');

/** A day with its time, or with two of them in words, and with their zone. */
function atTime({ earliest, floating }: EdtfSingle, civil: number, time: string, words: Context): string {
  const isPlain = floating || words.style === 'short';
  return fill(words.messages.withTime, {
    date: formatMoment(civil, dayStyle(words), words),
    time: isPlain ? time : inZone(time, civil - earliest, words),
  });
}

/**
 * 'at 6 p.m. Baghdad time': by the city of the zone, which is what people say; Intl names zones as nobody does. A city
 * without a name in another script than Latin, and a zone that is no city, are told by their distance from Greenwich.
 */
function inZone(time: string, aheadMs: number, words: Words): string {
  const { inZone: pattern, inUtc, cities } = words.messages;
  const city = (words.timeZone ?? 'UTC').split('/').at(-1) ?? '';
  const isNameless = !cities[city] && inUtc.includes('{offset}') && !inUtc.includes('UTC');
  if (isNameless || /^(?:UTC|GMT|UCT|Zulu|Universal|Greenwich|[+-])/.test(city))
    return fill(inUtc, { time, offset: offset(aheadMs, words) });
  return fill(pattern, {
    time,
    zone: cities[city] ?? city.replaceAll('_', ' ').replace(/\d+/g, (n) => formatNumber(Number(n), words)),
  });
}

/** From Greenwich, in hours and the minutes over them: '+٣', '−4:30'; nothing for Greenwich itself. */
const offset = (aheadMs: number, words: Words): string =>
  aheadMs === 0
    ? ''
    : withDigits(
        `${aheadMs < 0 ? '−' : '+'}${new Date(Math.abs(aheadMs))
          .toISOString()
          .slice(11, 16)
          .replace(/^0|:00$/g, '')}`,
        words,
      );

const nthOf = (
  message: Parameters<typeof plural>[0],
  n: number,
  words: Context,
  isGoverned = words.isGoverned === true,
): string => plural(message, n, words, { n: formatNumber(n, words, false), nth: ordinal(n, words, isGoverned) });

function decade(first: number, words: Words): string {
  return plural(words.messages.decade, first <= 0 ? -1 : first % 100, words, {
    year: formatYear(first, words),
    nth: ordinal(Math.floor(first / 100) + 1, words, true),
  });
}

/** The century that begins with a year: 'القرن الخامس ق.م' for -499, 'القرن التاسع عشر' for 1800. */
export const formatCentury = (year: number, words: Context): string => formatAge(year, 100, words);

function formatAge(year: number, years: 100 | 1000, words: Context): string {
  const { century, centuryBC, millennium, millenniumBC } = words.messages;
  const [after, before] = years === 100 ? [century, centuryBC] : [millennium, millenniumBC];
  return year < 0 ? nthOf(before, Math.ceil(-year / years), words) : nthOf(after, Math.floor(year / years) + 1, words);
}

/** '2021-02-2X' is the 20th to the last that fits; '2021-02-XX' is the month. */
function dayDigits(date: EdtfSingle, words: Words): string {
  if (date.unspecified?.day === 'XX') return gregorianMonth(date.earliest, words);
  return span(date.earliest, date.latest, words);
}

function undated({ fields }: EdtfSingle, words: Words): string {
  if (fields.month === undefined) return words.messages.undated;
  return formatMoment(civilMs(2000, fields.month, fields.day ?? 1), fields.day === undefined ? 'month' : 'dayMonth', {
    ...words,
    calendar: 'gregory',
  });
}

function partOfYear(season: number, words: Context): string {
  const { seasons, seasonsIn, quarter, third, half } = words.messages;
  if (season <= 32) return (seasonsIn?.[words.locale] ?? seasons)[(season - 21) % 4] ?? '';
  return season <= 36
    ? nthOf(quarter, season - 32, words)
    : season <= 39
      ? nthOf(third, season - 36, words)
      : nthOf(half, season - 39, words);
}

/** Two days of one month or year share what they have in common. */
function span(from: number, to: number, words: DateWords): string {
  const { range, between } = words.messages;
  const { fields } = calendarFor(words, words.calendar, from, to);
  const [a, b] = [fields(from), fields(to)];
  const end = formatMoment(to, 'dayMonthYear', words);
  const start = formatMoment(from, a.year === b.year ? 'dayMonth' : 'dayMonthYear', words);
  if (words.within) return fill(between, { start, end });
  if (a.year === b.year && a.month === b.month) {
    // Some patterns put the month first ('March 11–14, 2021'); in others the day has a point ('11.–14. März').
    const month = `${formatMoment(from, 'month', words)} `;
    if (start.startsWith(month) && end.startsWith(month)) return `${start}–${end.slice(month.length)}`;
    if (start.startsWith(formatMoment(from, 'day', words)))
      return fill(range, { start: start.replace(/ .*/, ''), end }).replace(' – ', '–');
  }
  return fill(range, { start, end });
}

/** Days that make up one month or year of the calendar are called by its name. */
function wholeUnit(from: number, to: number, words: Words): string | null {
  if ((words.calendar ?? 'gregory') === 'gregory') return null;
  const calendar = calendarIn(words, words.calendar);
  if (!calendar?.covers(from) || !calendar.covers(to)) return null;
  if (calendar.month.floor(from) !== from) return null;
  if (calendar.month.offset(from, 1) === to + 1) return formatMoment(from, 'monthYear', words);
  return calendar.year.floor(from) === from && calendar.year.offset(from, 1) === to + 1
    ? formatMoment(from, 'year', words)
    : null;
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
  const [text, year] = [single(date, words), formatYear(date.fields.year, words)];
  return date.fields.year > 0 &&
    (words.calendar ?? 'gregory') === 'gregory' &&
    ['year', 'month', 'day'].includes(date.precision) &&
    text.endsWith(year)
    ? text.slice(0, -year.length) + fill(words.messages.yearCE, { year })
    : text;
}

function interval({ from, to, start, end, axis }: EdtfInterval, options: Context): string {
  const messages = options.messages;
  const governed: Context = { ...options, isGoverned: true };
  if (from && to) {
    const isExact = from.qualifier === '' && to.qualifier === '' && !axis;
    if (isExact && areOf('day', from, to) && !(from.fields.year < 1 && to.fields.year > 0)) {
      if (from.earliest === to.earliest) return bare(from, options);
      return wholeUnit(from.earliest, to.latest, options) ?? span(from.earliest, to.latest, options);
    }
    // '539–332 BC'
    if (isExact && areOf('year', from, to) && to.fields.year < 1 && !deepOf(from, options))
      return formatYear(to.fields.year, options, from.fields.year);
    if (isExact && areOf('month', from, to) && from.fields.year === to.fields.year) {
      return fill(messages.range, {
        start: formatMoment(from.earliest, 'month', { ...options, calendar: 'gregory' }),
        end: bare(to, options),
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
        start: single(from, options),
        end: from.fields.year < 1 ? inOurEra(to, options) : single(to, options),
      })
    );
  }
  if (from) {
    const isSince = end === 'open' && deepOf(from, options) !== '';
    return fill(isSince ? messages.sinceAgo : end === 'open' ? messages.since : messages.endUnknown, {
      date: single(from, { ...governed, isSince }),
    });
  }
  if (to) return fill(start === 'unknown' ? messages.startUnknown : messages.until, { date: single(to, governed) });
  return messages.ongoing;
}

function set(date: EdtfSet, options: Context): string {
  const { or, and } = options.messages;
  const [first = '', ...others] = date.members.map((member) =>
    member.kind === 'interval' ? interval(member, options) : single(member, options),
  );
  let words = first;
  for (const end of others) words = fill(date.kind === 'oneOf' ? or : and, { start: words, end });
  return words;
}
