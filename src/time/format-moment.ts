// Words for a civil moment: Gregorian dates from the engine's own tables, through cached formatters with calendar, digits
// and zone set; other calendars from our own, since the engines' names of their months are partly wrong in Arabic and Urdu.

import { fill, messagesFor, plural } from '../i18n/lookup.js';
import { digitsOf, formatNumber, knownLocale, withoutMarks } from '../i18n/number.js';
import { calendarFor, type Calendar, type CalendarDate } from './calendar.js';
import { civilFields, civilMs } from './civil.js';
import type { WordOptions } from './words.js';

/** Cached: a formatter costs up to 0.3 ms. Bounded by the settings a page uses. */
const formatters = new Map<string, Intl.DateTimeFormat>();
/** Month names that are another region's whatever the locale says. */
const MONTH_LOCALES: Readonly<Record<string, string>> = { levantine: 'ar-IQ', egyptian: 'ar-EG', maghrebi: 'ar-MA' };
/** Years that Intl may be asked for: it says nothing of an era, so we write years before 1 ourselves. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

function formatterOf(words: WordOptions, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const family = words.monthNames && words.locale.startsWith('ar') ? MONTH_LOCALES[words.monthNames] : undefined;
  const locale = family && options.month ? family : knownLocale(words.locale);
  const numberingSystem = digitsOf(words);
  const key = `${locale}|${numberingSystem}|${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', numberingSystem, timeZone: 'UTC' })));
  return formatter;
}

/** A civil moment in words, without invisible marks; 'آذار/مارس' for dual month names. Only for years 1 to 9999. */
function intl(ms: number, words: WordOptions, options: Intl.DateTimeFormatOptions): string {
  if (words.monthNames === 'dual' && options.month && words.locale.startsWith('ar')) {
    const name = (monthNames: 'levantine' | 'egyptian'): string => intl(ms, { ...words, monthNames }, { month: 'long' });
    return intl(ms, { ...words, monthNames: 'levantine' }, options).replace(name('levantine'), `${name('levantine')}/${name('egyptian')}`);
  }
  // Newspapers set no comma into a date in Arabic letters; engines do, and not all the same ones.
  return withoutMarks(formatterOf(words, options).format(ms)).replaceAll('،', '');
}

/** A year: '٢٠٢١', '٤٤ ق.م', 'قبل ٦٦ مليون سنة'. Year 0 is 1 BC. Deep time is counted from today's era, to two digits. */
export function formatYear(year: number, words: WordOptions): string {
  const messages = messagesFor(words.locale);
  if (year > 0) return formatNumber(year, { ...words, useGrouping: year > 99_999 });
  const ago = 1 - year;
  for (const [unit, message] of [[1e9, messages.billionYearsAgo], [1e6, messages.millionYearsAgo], [1e3, messages.thousandYearsAgo]] as const) {
    if (ago >= unit * (unit === 1e3 ? 20 : 1)) return plural(message, Number((ago / unit).toPrecision(unit === 1e3 ? 4 : 3)), words);
  }
  return fill(messages.yearBC, { year: formatNumber(ago, { ...words, useGrouping: ago > 9999 }) });
}

export type Style = 'year' | 'monthYear' | 'month' | 'dayMonth' | 'dayMonthYear' | 'weekday' | 'weekdayAlone' | 'day' | 'time';

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
/** Styles that end in a year, and what is left when the year is ours to write. */
const WITHOUT_YEAR: Partial<Record<Style, Exclude<Style, 'year'>>> = { monthYear: 'month', dayMonthYear: 'dayMonth', weekday: 'dayMonth' };

/** A civil moment in words of one style. Years outside 1 to 9999 borrow the names of a year that Intl can hold. */
export function formatMoment(ms: number, style: Style, words: WordOptions): string {
  const calendar = style === 'time' ? null : calendarFor(words.calendar, ms);
  if (calendar && calendar.id !== 'gregory') return inCalendar(calendar, calendar.fields(ms), style, words, ms);
  const fields = civilFields(ms);
  const { year } = fields;
  if (style === 'year') return formatYear(year, words);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return intl(ms, words, STYLES[style]);
  const near = civilMs(2000, fields.month, fields.day, fields.hour, fields.minute);
  const bare = WITHOUT_YEAR[style];
  return bare ? `${intl(near, words, STYLES[bare])} ${formatYear(year, words)}` : intl(near, words, STYLES[style]);
}

/** Adar is the sixth of twelve; of thirteen, Adar I and Adar II (at 12 and 13 of the names) take its place. */
function monthName({ id, monthsIn }: Calendar, { year, month }: CalendarDate, words: WordOptions): string {
  const { islamicMonths, persianMonths, hebrewMonths } = messagesFor(words.locale);
  if (id === 'persian') return persianMonths[month - 1] ?? '';
  if (id !== 'hebrew') return islamicMonths[month - 1] ?? '';
  if (monthsIn(year) === 12 || month < 6) return hebrewMonths[month - 1] ?? '';
  return hebrewMonths[month < 8 ? month + 6 : month - 2] ?? '';
}

function inCalendar(calendar: Calendar, date: CalendarDate, style: Style, words: WordOptions, ms: number): string {
  const messages = messagesFor(words.locale);
  const { dayMonth, monthYear, weekdayDate, hebrewNumeral, yearIslamic, yearPersian, yearHebrew } = messages;
  const number = (n: number): string =>
    calendar.id === 'hebrew' && hebrewNumeral && !words.numerals ? hebrewNumeral(n) : formatNumber(n, { ...words, useGrouping: false });
  const pattern = calendar.id === 'persian' ? yearPersian : calendar.id === 'hebrew' ? yearHebrew : yearIslamic;
  const year = fill(pattern, { year: number(date.year) });
  const day = number(date.day);
  const month = monthName(calendar, date, words);
  const inMonth = fill(dayMonth, { day, month });
  switch (style) {
    case 'day': return day;
    case 'month': return month;
    case 'year': return year;
    case 'dayMonth': return inMonth;
    case 'monthYear': return fill(monthYear, { month, year });
    case 'weekday': return fill(weekdayDate, { weekday: intl(ms, words, { weekday: 'long' }), date: fill(monthYear, { month: inMonth, year }) });
    default: return fill(monthYear, { month: inMonth, year });
  }
}
