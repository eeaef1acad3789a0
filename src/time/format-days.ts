// Stretches of days in words: what two days have in common is said once.

import { fill } from '../i18n/lookup.js';
import { calendarFor, calendarIn } from './calendar.js';
import { formatMoment } from './format-moment.js';
import type { DateWords, Words } from './words.js';

/** Two days of one month or year share what they have in common. */
export function betweenDays(from: number, to: number, words: DateWords): string {
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
export function wholeUnit(from: number, to: number, words: Words): string | null {
  if ((words.calendar ?? 'gregory') === 'gregory') return null;
  const calendar = calendarIn(words, words.calendar);
  if (!calendar?.covers(from) || !calendar.covers(to)) return null;
  if (calendar.month.floor(from) !== from) return null;
  if (calendar.month.offset(from, 1) === to + 1) return formatMoment(from, 'monthYear', words);
  return calendar.year.floor(from) === from && calendar.year.offset(from, 1) === to + 1
    ? formatMoment(from, 'year', words)
    : null;
}
