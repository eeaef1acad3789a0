// A date in words for people, with all that is known of it and no more.

import { fill, messagesFor, ordinal, plural } from '../i18n/lookup.js';
import { formatNumber } from '../i18n/number.js';
import { calendarFor, calendarOf } from './calendar.js';
import { civilFields, civilMs } from './civil.js';
import type { EdtfDate, EdtfInterval, EdtfSet, EdtfSingle, Qualifier } from './edtf-date.js';
import { deepYears, formatMoment, formatYear, type Style } from './format-moment.js';
import type { WordOptions } from './words.js';
import { utcToCivil } from './zone.js';

export interface DateWordOptions extends WordOptions {
  /** `full` adds the weekday of a single day, `short` leaves out the name of a time's zone. Default `long`. */
  readonly style?: 'short' | 'long' | 'full';
  /** The date is one moment somewhere in its interval: 'between 27 February and 5 March'. */
  readonly within?: boolean;
}

/** What the parts of a date share. */
interface Context extends DateWordOptions {
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
export function formatDate(date: EdtfDate, options: DateWordOptions): string {
  // A weekday belongs to a day that stands alone.
  const words: DateWordOptions = options.style === 'full' && date.kind !== 'date' ? { ...options, style: 'long' } : options;
  const text = date.kind === 'date' ? single(date, words) : date.kind === 'interval' ? interval(date, words) : set(date, words);
  return messagesFor(options.locale).polish?.(text) ?? text;
}

function single(date: EdtfSingle, words: Context): string {
  const { about, maybe, ago } = messagesFor(words.locale);
  const { qualifier } = date;
  const deep = deepOf(date, words);
  const text = deep || bare(date, qualifier === '' ? words : { ...words, isGoverned: true });
  const near = isAbout(qualifier) ? fill(about, { date: text }) : text;
  const when = deep && !words.isSince ? fill(ago, { date: near }) : near;
  return qualifier === '?' || qualifier === '%' ? fill(maybe, { date: when }) : when;
}

const deepOf = ({ precision, fields }: EdtfSingle, words: WordOptions): string => (precision === 'year' ? deepYears(fields.year, words) : '');

const isAbout = (qualifier: Qualifier): boolean => qualifier === '~' || qualifier === '%';

/** A Gregorian year, said to be one where the dates around it are of another calendar. */
function gregorianYear(year: number, words: WordOptions): string {
  const text = formatYear(year, words);
  const isForeign = year > 0 && (words.calendar ?? 'gregory') !== 'gregory';
  return isForeign ? fill(messagesFor(words.locale).yearCE, { year: text }) : text;
}

function gregorianMonth(ms: number, words: WordOptions): string {
  const { year } = civilFields(ms);
  return formatMoment(ms, 'monthYear', { ...words, calendar: 'gregory' }).replace(formatYear(year, words), gregorianYear(year, words));
}

/** A single date without its doubt. */
function bare(date: EdtfSingle, words: Context): string {
  const { fields, precision, unspecified } = date;
  const messages = messagesFor(words.locale);
  const civil = date.floating ? date.earliest : utcToCivil(date.earliest, words.timeZone ?? 'UTC');
  const years = (): string => fill(messages.range, { start: gregorianYear(civilFields(date.earliest).year, words), end: gregorianYear(civilFields(date.latest).year, words) });
  const dayStyle: Style = words.style === 'full' ? 'weekday' : 'dayMonthYear';
  if (fields.hour !== undefined) {
    const time = formatMoment(civil, 'time', words);
    const isPlain = date.floating || words.style === 'short';
    return fill(messages.withTime, { date: formatMoment(civil, dayStyle, words), time: isPlain ? time : inZone(time, words) });
  }
  if (date.axis === 'undated') return undated(date, words);
  if (unspecified?.year && fields.month !== undefined && !unspecified.month && !unspecified.day) {
    return fill(messages.partOfYear, { part: formatMoment(civil, fields.day === undefined ? 'month' : 'dayMonth', { ...words, calendar: 'gregory' }), year: years() });
  }
  if (fields.season !== undefined) return fill(messages.partOfYear, { part: partOfYear(fields.season, words), year: gregorianYear(fields.year, words) });
  switch (precision) {
    case 'day': return formatMoment(civil, dayStyle, words);
    case 'month': return gregorianMonth(civil, words);
    case 'day-unspecified': return unspecified?.month ? gregorianYear(fields.year, words) : dayDigits(date, words);
    case 'decade': return decade(fields.year, words);
    case 'century': return formatCentury(civilFields(date.earliest).year, words);
    case 'millennium': return nthOf(messages.millennium, Math.floor(fields.year / 1000) + 1, words);
    case 'year-unspecified': return years();
    default: return gregorianYear(fields.year, words);
  }
}

/** 'at 6 p.m. Baghdad time': by the city of the zone, which is what people say; Intl names zones as nobody does. */
function inZone(time: string, words: WordOptions): string {
  const { inZone: pattern, inUtc, cities } = messagesFor(words.locale);
  const city = (words.timeZone ?? 'UTC').split('/').at(-1) ?? '';
  if (/^(?:UTC|GMT|UCT|Zulu|Universal|Greenwich)$/.test(city)) return fill(inUtc, { time });
  const own = city.replaceAll('_', ' ').replace(/\d+/g, (n) => formatNumber(Number(n), words));
  return fill(pattern, { time, zone: cities[city] ?? own });
}

const nthOf = (message: Parameters<typeof plural>[0], n: number, words: Context, isGoverned = words.isGoverned === true): string =>
  plural(message, n, words, { n: formatNumber(n, { ...words, useGrouping: false }), nth: ordinal(n, words, isGoverned) });

function decade(first: number, words: WordOptions): string {
  return plural(messagesFor(words.locale).decade, first < 0 ? -1 : first % 100, words, { year: formatYear(first, words), nth: ordinal(Math.floor(first / 100) + 1, words, true) });
}

/** The century that begins with a year: 'القرن الخامس ق.م' for -499, 'القرن التاسع عشر' for 1800. */
export function formatCentury(year: number, words: Context): string {
  const { century, centuryBC } = messagesFor(words.locale);
  return year < 0 ? nthOf(centuryBC, Math.ceil(-year / 100), words) : nthOf(century, Math.floor(year / 100) + 1, words);
}

/** '2021-02-2X' is the 20th to the last that fits; '2021-02-XX' is the month. */
function dayDigits(date: EdtfSingle, words: WordOptions): string {
  if (date.unspecified?.day === 'XX') return gregorianMonth(date.earliest, words);
  return span(date.earliest, date.latest, words);
}

function undated({ fields }: EdtfSingle, words: WordOptions): string {
  if (fields.month === undefined) return messagesFor(words.locale).undated;
  return formatMoment(civilMs(2000, fields.month, fields.day ?? 1), fields.day === undefined ? 'month' : 'dayMonth', { ...words, calendar: 'gregory' });
}

function partOfYear(season: number, words: Context): string {
  const { seasons, quarter, third, half } = messagesFor(words.locale);
  if (season <= 32) return seasons[(season - 21) % 4] ?? '';
  return season <= 36 ? nthOf(quarter, season - 32, words) : season <= 39 ? nthOf(third, season - 36, words) : nthOf(half, season - 39, words);
}

/** Two days of one month or year share what they have in common. */
function span(from: number, to: number, words: DateWordOptions): string {
  const { range, between } = messagesFor(words.locale);
  const { fields } = calendarFor(words.calendar, from, to);
  const [a, b] = [fields(from), fields(to)];
  const end = formatMoment(to, 'dayMonthYear', words);
  const start = formatMoment(from, a.year === b.year ? 'dayMonth' : 'dayMonthYear', words);
  if (words.within) return fill(between, { start, end });
  if (a.year !== b.year) return fill(range, { start, end });
  // Some patterns put the month first: there nothing can be shared with the day, which in others has a point ('11.–14. März').
  if (a.month !== b.month || !start.startsWith(formatMoment(from, 'day', words))) return fill(range, { start, end });
  return fill(range, { start: start.replace(/ .*/, ''), end }).replace(' – ', '–');
}

/** Days that make up one month or year of the calendar are called by its name. */
function wholeUnit(from: number, to: number, words: WordOptions): string | null {
  if ((words.calendar ?? 'gregory') === 'gregory') return null;
  const calendar = calendarOf(words.calendar);
  if (!calendar?.covers(from) || !calendar.covers(to)) return null;
  if (calendar.month.floor(from) !== from) return null;
  if (calendar.month.offset(from, 1) === to + 1) return formatMoment(from, 'monthYear', words);
  return calendar.year.floor(from) === from && calendar.year.offset(from, 1) === to + 1 ? formatMoment(from, 'year', words) : null;
}

/** 'mid-February': about the 11th to about the 20th, and so with the other thirds of a month of the calendar shown or the Gregorian one. */
function thirdOfMonth(from: EdtfSingle, to: EdtfSingle, words: WordOptions): string | null {
  if (!isAbout(from.qualifier) || !isAbout(to.qualifier) || from.precision !== 'day' || to.precision !== 'day') return null;
  const { early, middle, late } = messagesFor(words.locale);
  for (const calendar of new Set([calendarFor(words.calendar, from.earliest, to.latest), calendarFor('gregory')])) {
    const [a, b] = [calendar.fields(from.earliest), calendar.fields(to.latest)];
    if (a.year !== b.year || a.month !== b.month) continue;
    const isLast = calendar.month.offset(from.earliest, 1) === to.latest + 1;
    const third = a.day === 1 && b.day === 10 ? early : a.day === 11 && b.day === 20 ? middle : a.day === 21 && isLast ? late : null;
    if (third) return fill(third, { date: calendar.id === 'gregory' ? gregorianMonth(from.earliest, words) : formatMoment(from.earliest, 'monthYear', words) });
  }
  return null;
}

/** 'mid-2021': about June to about July. */
function midYear(from: EdtfSingle, to: EdtfSingle, words: WordOptions): string | null {
  const isMiddle = isAbout(from.qualifier) && isAbout(to.qualifier) && from.fields.month === 6 && to.fields.month === 7 && from.precision === 'month' && to.precision === 'month' && from.fields.year === to.fields.year;
  return isMiddle ? fill(messagesFor(words.locale).middle, { date: gregorianYear(from.fields.year, words) }) : null;
}

function interval({ from, to, start, end, axis }: EdtfInterval, options: Context): string {
  const messages = messagesFor(options.locale);
  const governed: Context = { ...options, isGoverned: true };
  if (from && to) {
    const isExact = from.qualifier === '' && to.qualifier === '' && !axis;
    if (isExact && from.precision === 'day' && to.precision === 'day') {
      if (from.earliest === to.earliest) return bare(from, options);
      return wholeUnit(from.earliest, to.latest, options) ?? span(from.earliest, to.latest, options);
    }
    if (isExact && from.precision === 'month' && to.precision === 'month' && from.fields.year === to.fields.year) {
      return fill(messages.range, { start: formatMoment(from.earliest, 'month', { ...options, calendar: 'gregory' }), end: bare(to, options) });
    }
    return thirdOfMonth(from, to, options) ?? midYear(from, to, options) ?? fill(messages.range, { start: single(from, options), end: single(to, options) });
  }
  if (from) {
    const isSince = end === 'open' && deepOf(from, options) !== '';
    return fill(isSince ? messages.sinceAgo : end === 'open' ? messages.since : messages.endUnknown, { date: single(from, { ...governed, isSince }) });
  }
  if (to) return fill(start === 'unknown' ? messages.startUnknown : messages.until, { date: single(to, governed) });
  return messages.ongoing;
}

function set(date: EdtfSet, options: Context): string {
  const { or, and } = messagesFor(options.locale);
  const [first = '', ...others] = date.members.map((member) => (member.kind === 'interval' ? interval(member, options) : single(member, options)));
  let words = first;
  for (const end of others) words = fill(date.kind === 'oneOf' ? or : and, { start: words, end });
  return words;
}
