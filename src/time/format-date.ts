// A date in words for people, with all that is known of it and no more.

import { fill } from '../i18n/lookup.js';
import type { EdtfDate, EdtfSet } from './edtf-date.js';
import { formatInterval } from './format-interval.js';
import { formatSingle } from './format-single.js';
import type { DateWords } from './words.js';

/**
 * Words for a date: 'شباط ٢٠٢١', '١١ آذار ٢٠٢١', 'منذ نحو ٢٠١٥', '١١–١٤ آذار ٢٠٢١', '٤٤ ق.م'.
 * Times with an offset are told in `timeZone` (default UTC), by the name of its city; floating ones as they are.
 * Days are told in `calendar`; months and years are not known there, and stay Gregorian, unless the days make them up.
 */
export function formatDate(date: EdtfDate, options: DateWords): string {
  // A weekday belongs to a day that stands alone.
  const words: DateWords = options.style === 'full' && date.kind !== 'date' ? { ...options, style: 'long' } : options;
  const text =
    date.kind === 'date'
      ? formatSingle(date, words)
      : date.kind === 'interval'
        ? formatInterval(date, words)
        : set(date, words);
  return options.messages.polish?.(text) ?? text;
}

function set(date: EdtfSet, options: DateWords): string {
  const { or, and } = options.messages;
  const [first = '', ...others] = date.members.map((member) =>
    member.kind === 'interval' ? formatInterval(member, options) : formatSingle(member, options),
  );
  let words = first;
  for (const end of others) words = fill(date.kind === 'oneOf' ? or : and, { start: words, end });
  return words;
}
