// Words for a civil moment, through cached formatters with calendar, digits and zone set. Month names that engines lack
// or differ on are our own, and so are those of other calendars: the engines' are partly wrong in Arabic and Urdu.

import { fill, plural } from '../i18n/lookup.js';
import { formatNumber, intlLocale, keep, withoutMarks } from '../i18n/number.js';
import { calendarFor, type Calendar, type CalendarDate } from './calendar.js';
import { civilFields, civilMs, weekday as weekdayOf } from './civil.js';
import type { Words } from './words.js';

/**
 * Years of deep time, counted from today's era to three or four digits: '66 million years'; empty for a year that is
 * told by its number.
 */
export function deepYears(year: number, words: Words): string {
  const { billionYears, millionYears, thousandYears } = words.messages;
  // What rounds up to a thousand of a unit is one of the next.
  for (const [unit, least, digits, message] of [
    [1e9, 9.995e8, 3, billionYears],
    [1e6, 999_950, 3, millionYears],
    [1e3, 2e4, 4, thousandYears],
  ] as const) {
    if (1 - year >= least) {
      const n = Number(((1 - year) / unit).toPrecision(digits));
      return plural(message, n, words, { n: formatNumber(n, words), years: formatNumber(Math.round(n * unit), words) });
    }
  }
  return '';
}

/** A year: '٢٠٢١', '٤٤ ق.م', 'قبل ٦٦ مليون سنة'. Year 0 is 1 BC. `from`: the first of several BC: '539–332 BC'. */
export function formatYear(year: number, words: Words, from?: number): string {
  const { ago, yearBC } = words.messages;
  if (year > 0) return formatNumber(year, words, year > 99_999);
  const deep = deepYears(year, words);
  const before = (one: number): string => formatNumber(1 - one, words, one < -9998);
  return deep
    ? fill(ago, { date: deep })
    : fill(yearBC, { year: (from === undefined ? '' : `${before(from)}–`) + before(year) });
}

export type Style =
  'year' | 'monthYear' | 'month' | 'dayMonth' | 'dayMonthYear' | 'weekday' | 'weekdayAlone' | 'day' | 'time';

const STYLES: Readonly<Record<Exclude<Style, 'year'>, Intl.DateTimeFormatOptions>> = {
  monthYear: { month: 'long', year: 'numeric' },
  month: { month: 'long' },
  dayMonth: { day: 'numeric', month: 'long' },
  dayMonthYear: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekdayAlone: { weekday: 'long' },
  day: { day: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
};

/** A civil moment in the engine's words, without invisible marks. Only for what `Date` can hold. */
function intl(ms: number, style: Exclude<Style, 'year'>, words: Words): string {
  const { tag, digits: numberingSystem } = words;
  const formatter = keep(
    words,
    style,
    () =>
      new Intl.DateTimeFormat(intlLocale(tag), {
        ...STYLES[style],
        calendar: 'gregory',
        numberingSystem,
        timeZone: 'UTC',
      }),
  );
  // Newspapers set no comma into a date in Arabic letters, engines do, and not all the same ones; nor do all write a
  // zero before an hour.
  return withoutMarks(formatter.format(ms))
    .replaceAll('،', '')
    .replace(/^[0٠۰](?=\p{Nd})/u, '');
}

/** A civil moment in words of one style; outside the years 1 to 9999 no weekday, since nobody counts weeks there. */
export function formatMoment(ms: number, style: Style, words: Words): string {
  const fields = civilFields(ms);
  const { year } = fields;
  // Intl says nothing of an era, and `Date` ends somewhere.
  const isPlain = year >= 1 && year <= 9999;
  if (style === 'weekday' && !isPlain) return formatMoment(ms, 'dayMonthYear', words);
  if (style !== 'time') {
    const calendar = calendarFor(words, words.calendar, ms);
    if (calendar.id !== 'gregory' || words.messages.gregorianMonths) return inCalendar(calendar, style, words, ms);
  }
  if (style === 'year') return formatYear(year, words);
  if (isPlain) return intl(ms, style, words);
  // The words of a year that Intl can hold, with the year in its place.
  const near = civilMs(2000, fields.month, fields.day, fields.hour, fields.minute);
  return intl(near, style, words).replace(formatNumber(2000, words, false), formatYear(year, words));
}

/** Gregorian month names of our own: 'آذار', 'آذار/مارس'. */
function ownMonth(month: number, { tag, messages, monthNames = 'locale' }: Words): string {
  const { gregorianMonths: months = {} } = messages;
  const region = /-([A-Z]{2})\b/.exec(tag)?.[1] ?? '';
  const of = (name: string): string => (months[name] ?? months[''] ?? '').split('|')[month - 1] ?? '';
  if (monthNames === 'dual' && months['levantine']) return `${of('levantine')}/${of('egyptian')}`;
  // Algeria and Tunisia have Maghrebi names that are not Morocco's.
  return of(monthNames === 'locale' || (monthNames === 'maghrebi' && /DZ|TN/.test(region)) ? region : monthNames);
}

/** Adar is the sixth of twelve; of thirteen, Adar I and Adar II (at 12 and 13 of the names) take its place. */
function monthName({ id, monthsIn }: Calendar, { year, month }: CalendarDate, words: Words): string {
  if (id === 'gregory') return ownMonth(month, words);
  const names = words.messages[id === 'persian' ? 'persianMonths' : id === 'hebrew' ? 'hebrewMonths' : 'islamicMonths'];
  const isLeap = id === 'hebrew' && monthsIn(year) === 13 && month > 5;
  return names?.[isLeap ? (month < 8 ? month + 6 : month - 2) : month - 1] ?? '';
}

function inCalendar(calendar: Calendar, style: Style, words: Words, ms: number): string {
  const { dayMonth, monthYear, weekdayDate, weekdays, hebrewNumeral } = words.messages;
  const date = calendar.fields(ms);
  const number = (n: number): string =>
    calendar.id === 'hebrew' && hebrewNumeral && !words.numerals ? hebrewNumeral(n) : formatNumber(n, words, false);
  const pattern =
    words.messages[
      calendar.id === 'persian' ? 'yearPersian' : calendar.id === 'hebrew' ? 'yearHebrew' : 'yearIslamic'
    ] ?? '{year}';
  const year = calendar.id === 'gregory' ? formatYear(date.year, words) : fill(pattern, { year: number(date.year) });
  const day = number(date.day);
  const month = monthName(calendar, date, words);
  const inMonth = fill(dayMonth, { day, month });
  const inYear = fill(monthYear, { month: inMonth, year });
  const weekday = (): string => weekdays?.split('|')[weekdayOf(ms)] ?? intl(ms, 'weekdayAlone', words);
  switch (style) {
    case 'day':
      return day;
    case 'month':
      return month;
    case 'year':
      return year;
    case 'dayMonth':
      return inMonth;
    case 'monthYear':
      return fill(monthYear, { month, year });
    case 'weekdayAlone':
      return weekday();
    case 'weekday':
      return fill(weekdayDate, { weekday: weekday(), date: inYear });
    default:
      return inYear;
  }
}
