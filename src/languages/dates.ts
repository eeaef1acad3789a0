// Dates in and out of words for who has a locale and no words: they are found here, once for a call.

import type { EdtfDate } from '../time/edtf-date.js';
import { formatDate as formatDateIn, type DateWordOptions } from '../time/format-date.js';
import { findDates as findDatesIn, type FoundDate } from '../time/read/find-dates.js';
import type { ReadDateOptions } from '../time/read/context.js';
import { readDate as readDateIn, type DateReading } from '../time/read/read-date.js';
import type { Words } from '../time/words.js';
import { wordsFor } from './registry.js';

/** What a page hands over may be anything. */
const wordsOf = (options: ReadDateOptions | null): Words =>
  wordsFor({ locale: typeof options?.locale === 'string' ? options.locale : 'ar' });

/**
 * Words for a date: 'شباط ٢٠٢١', '١١ آذار ٢٠٢١', 'منذ نحو ٢٠١٥', '١١–١٤ آذار ٢٠٢١', '٤٤ ق.م'.
 * Times with an offset are told in `timeZone` (default UTC), by the name of its city; floating ones as they are.
 * Days are told in `calendar`; months and years are not known there, and stay Gregorian, unless the days make them up.
 */
export function formatDate(date: EdtfDate, options: DateWordOptions): string {
  const { style, within, ...words } = options;
  return formatDateIn(date, { ...wordsFor(words), ...(style && { style }), ...(within && { within }) });
}

/**
 * The date that a text says, as EDTF; null with the reason where it says none, or more than one. It throws for nothing:
 * a `reference` or `timeZone` that is none is a warning, and it reads on without.
 */
export function readDate(text: string, options: ReadDateOptions = {}): DateReading {
  return readDateIn(text, options, wordsOf(options));
}

/**
 * The dates of a text, in its order; relative words are resolved against the reference, years left out follow from it.
 */
export function findDates(prose: string, options: ReadDateOptions = {}): FoundDate[] {
  return findDatesIn(prose, options, wordsOf(options));
}
