// A date in words for people, with all that is known of it and no more.

import { fill, messagesFor } from '../i18n/lookup.js';
import { formatNumber } from '../i18n/number.js';
import { civilFields, civilMs } from './civil.js';
import type { EdtfDate, EdtfInterval, EdtfSet, EdtfSingle, Qualifier } from './edtf-date.js';
import { formatMoment, formatYear, type Style } from './intl.js';
import type { WordOptions } from './words.js';
import { utcToCivil } from './zone.js';

export interface DateWordOptions extends WordOptions {
  /** `full` adds the weekday of a single day. Default `long`. */
  readonly style?: 'long' | 'full';
}

/**
 * Words for a date: 'شباط ٢٠٢١', '١١ آذار ٢٠٢١', 'منذ نحو ٢٠١٥', '١١–١٤ آذار ٢٠٢١', '٤٤ ق.م'.
 * Times with an offset are told in `timeZone` (default UTC); floating ones as they are.
 */
export function formatDate(date: EdtfDate, options: DateWordOptions): string {
  if (date.kind === 'date') return single(date, options);
  // A weekday belongs to a day that stands alone.
  const words: DateWordOptions = { ...options, style: 'long' };
  return date.kind === 'interval' ? interval(date, words) : set(date, words);
}

function doubted(text: string, qualifier: Qualifier, words: WordOptions): string {
  const { about, maybe } = messagesFor(words.locale);
  const near = qualifier === '~' || qualifier === '%' ? fill(about, { date: text }) : text;
  return qualifier === '?' || qualifier === '%' ? fill(maybe, { date: near }) : near;
}

const single = (date: EdtfSingle, options: DateWordOptions): string => doubted(bare(date, options), date.qualifier, options);

/** A single date without its doubt. */
function bare(date: EdtfSingle, options: DateWordOptions): string {
  const { fields, precision, unspecified } = date;
  const words: WordOptions = options;
  const messages = messagesFor(words.locale);
  const civil = date.floating ? date.earliest : utcToCivil(date.earliest, words.timeZone ?? 'UTC');
  const number = (n: number): string => formatNumber(n, { ...words, useGrouping: false });
  if (fields.hour !== undefined) {
    return fill(messages.withTime, { date: formatMoment(civil, options.style === 'full' ? 'weekday' : 'dayMonthYear', words), time: formatMoment(civil, 'time', words) });
  }
  if (date.axis === 'undated') return undated(date, words);
  if (unspecified?.year && fields.month !== undefined && !unspecified.month && !unspecified.day) {
    const years = fill(messages.range, { start: formatYear(civilFields(date.earliest).year, words), end: formatYear(civilFields(date.latest).year, words) });
    return fill(messages.partOfYear, { part: formatMoment(civil, fields.day === undefined ? 'month' : 'dayMonth', words), year: years });
  }
  if (fields.season !== undefined) return fill(messages.partOfYear, { part: partOfYear(fields.season, words), year: formatYear(fields.year, words) });
  switch (precision) {
    case 'day': return formatMoment(civil, options.style === 'full' ? 'weekday' : 'dayMonthYear', words);
    case 'month': return formatMoment(civil, 'monthYear', words);
    case 'day-unspecified': return unspecified?.month ? formatYear(fields.year, words) : dayDigits(date, words);
    case 'decade': return fill(messages.decade, { year: formatYear(fields.year, words) });
    case 'century': return fields.year < 0
      ? fill(messages.centuryBC, { n: number(Math.ceil(-civilFields(date.earliest).year / 100)) })
      : fill(messages.century, { n: number(Math.floor(fields.year / 100) + 1) });
    case 'millennium': return fill(messages.millennium, { n: number(Math.floor(fields.year / 1000) + 1) });
    case 'year-unspecified': return fill(messages.range, { start: formatYear(civilFields(date.earliest).year, words), end: formatYear(civilFields(date.latest).year, words) });
    default: return formatYear(fields.year, words);
  }
}

/** '2021-02-2X' is the 20th to the last that fits; '2021-02-XX' is the month. */
function dayDigits(date: EdtfSingle, words: WordOptions): string {
  if (date.unspecified?.day === 'XX') return formatMoment(date.earliest, 'monthYear', words);
  return span(date.earliest, date.latest, words);
}

function undated({ fields }: EdtfSingle, words: WordOptions): string {
  if (fields.month === undefined) return messagesFor(words.locale).undated;
  return formatMoment(civilMs(2000, fields.month, fields.day ?? 1), fields.day === undefined ? 'month' : 'dayMonth', words);
}

function partOfYear(season: number, words: WordOptions): string {
  const { seasons, quarter, third, half } = messagesFor(words.locale);
  const n = (first: number): Record<'n', string> => ({ n: formatNumber(season - first + 1, words) });
  if (season <= 32) return seasons[(season - 21) % 4] ?? '';
  return season <= 36 ? fill(quarter, n(33)) : season <= 39 ? fill(third, n(37)) : fill(half, n(40));
}

/** Two days of one month or year share what they have in common. */
function span(from: number, to: number, words: WordOptions): string {
  const a = civilFields(from);
  const b = civilFields(to);
  const { range } = messagesFor(words.locale);
  const end = formatMoment(to, 'dayMonthYear', words);
  if (a.year !== b.year) return fill(range, { start: formatMoment(from, 'dayMonthYear', words), end });
  // English puts the month first in some regions: there nothing can be shared with the day.
  const style: Style = a.month === b.month && startsWithDay(words) ? 'day' : 'dayMonth';
  const start = formatMoment(from, style, words);
  return style === 'day' ? fill(range, { start, end }).replace(' – ', '–') : fill(range, { start, end });
}

const startsWithDay = (words: WordOptions): boolean =>
  formatMoment(civilMs(2021, 3, 11), 'dayMonth', { ...words, numerals: 'latn' }).startsWith('11');

function interval(date: EdtfInterval, options: DateWordOptions): string {
  const { from, to, start, end } = date;
  const messages = messagesFor(options.locale);
  const words: WordOptions = options;
  if (from && to) {
    const areDays = from.precision === 'day' && to.precision === 'day' && from.qualifier === '' && to.qualifier === '' && !date.axis;
    if (areDays && from.earliest === to.earliest) return bare(from, options);
    if (areDays) return span(from.earliest, to.latest, words);
    if (from.precision === 'month' && to.precision === 'month' && from.fields.year === to.fields.year && from.qualifier === '' && to.qualifier === '') {
      return fill(messages.range, { start: formatMoment(from.earliest, 'month', words), end: bare(to, words) });
    }
    return fill(messages.range, { start: single(from, words), end: single(to, words) });
  }
  if (from) return fill(end === 'unknown' ? messages.endUnknown : messages.since, { date: single(from, words) });
  if (to) return fill(start === 'unknown' ? messages.startUnknown : messages.until, { date: single(to, words) });
  return messages.ongoing;
}

function set(date: EdtfSet, options: DateWordOptions): string {
  const { or, and } = messagesFor(options.locale);
  const words: WordOptions = options;
  return date.members.map((member) => (member.kind === 'interval' ? interval(member, words) : single(member, words)))
    .reduce((start, end) => fill(date.kind === 'oneOf' ? or : and, { start, end }));
}
