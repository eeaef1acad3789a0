// A single date in words, with what is doubtful and what is left out in it.

import { fill, ordinal, plural } from '../i18n/lookup.js';
import { formatNumber, withDigits } from '../i18n/number.js';
import { civilFields, civilMs } from './civil.js';
import type { EdtfSingle, Qualifier } from './edtf-date.js';
import { betweenDays } from './format-days.js';
import { deepYears, formatMoment, formatYear, type Style } from './format-moment.js';
import type { DateWords, Words } from './words.js';
import { utcToCivil } from './zone.js';

/** What the parts of a date share. */
export interface Context extends DateWords {
  /** It stands after a word that governs it ('since', 'about'): languages with cases say it in another one. */
  readonly isGoverned?: boolean;
  /** Deep time as a number of years, for a word that says since when. */
  readonly isSince?: boolean;
}

export function formatSingle(date: EdtfSingle, words: Context): string {
  const { about, aboutLength = about, maybe, ago } = words.messages;
  const { qualifier } = date;
  const deep = deepOf(date, words);
  const text = deep || formatBare(date, isAbout(qualifier) ? { ...words, isGoverned: true } : words);
  const near = isAbout(qualifier) ? fill(deep ? aboutLength : about, { date: text }) : text;
  const when = deep && !words.isSince ? fill(ago, { date: near }) : near;
  return qualifier === '?' || qualifier === '%' ? fill(maybe, { date: when }) : when;
}

/** A year of deep time, such as '66 million years'; empty for all other dates. */
export const deepOf = ({ precision, fields }: EdtfSingle, words: Words): string =>
  precision === 'year' ? deepYears(fields.year, words) : '';

export const isAbout = (qualifier: Qualifier): boolean => qualifier === '~' || qualifier === '%';

/** A Gregorian year, said to be one where the dates around it are of another calendar. */
export function gregorianYear(year: number, words: Words): string {
  const text = formatYear(year, words);
  const isForeign = year > 0 && (words.calendar ?? 'gregory') !== 'gregory';
  return isForeign ? fill(words.messages.yearCE, { year: text }) : text;
}

export function gregorianMonth(ms: number, words: Words): string {
  const { year } = civilFields(ms);
  return formatMoment(ms, 'monthYear', { ...words, calendar: 'gregory' }).replace(
    formatYear(year, words),
    gregorianYear(year, words),
  );
}

/** The wall clock of the zone shown; a floating time's own. */
export const civilOf = ({ earliest, floating }: EdtfSingle, { timeZone = 'UTC' }: Words): number =>
  floating ? earliest : utcToCivil(earliest, timeZone);

/** A single date without its doubt. */
export function formatBare(date: EdtfSingle, words: Context): string {
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
export function atTime({ earliest, floating }: EdtfSingle, civil: number, time: string, words: Context): string {
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
  return betweenDays(date.earliest, date.latest, words);
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
