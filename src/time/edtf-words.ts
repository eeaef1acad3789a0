// What is wrong with a text that should be EDTF, in words.

import type { EdtfRefusal } from './edtf-cursor.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MODERN: Readonly<Record<string, string>> = { open: "'..'", unknown: 'nothing' };
/** What is expected, by the name that the scanner has for it. */
const NAMES: Readonly<Record<string, string>> = {
  year: 'a year of four digits',
  month: 'a month of two digits',
  day: 'a day of two digits',
  end: 'the end of the date',
  afterYear: "'-' after the year",
  longYear: 'the digits of a year',
  exponent: 'an exponent',
  count: 'a count of digits',
  colon: "':'",
  hour: 'an hour',
  minute: 'a minute',
  second: 'a second',
  fraction: 'a fraction of a second',
  offsetHours: 'an offset in hours',
  offsetMinutes: 'an offset in minutes',
};

type Value = string | number;
/** By the key that the scanner gives: the words, or what makes them of its values. */
const WORDS: Readonly<Record<string, string | ((...values: readonly Value[]) => string)>> = {
  nothing: 'Expected a date, found nothing.',
  expected: (what = '', found = '') =>
    `Expected ${NAMES[what] ?? what}, found ${found === '' ? 'the end' : `'${found}'`}.`,
  beyond: (what = '', most = '', found = '') => `Expected ${NAMES[what] ?? what} 00 to ${most}, found '${found}'.`,
  seasonDay: 'A season has no days.',
  noMonth: (found = '') => `Expected a month 01 to 12 or a season 21 to 41, found '${found}'.`,
  yearAlone: 'Expected a year alone.',
  wholeDate: 'Expected a whole date before the time.',
  shortYear: 'Expected more than four digits after Y.',
  lastYear: (year = '') => `Years end at ${year}.`,
  noYear: "There is no year -0: 1 BC is '0000'.",
  significant: (count = '') => `Expected 1 to ${count} significant digits.`,
  monthDays: (month = 1, year = '', days = '') => `${MONTHS[Number(month) - 1] ?? ''} ${year} has ${days} days.`,
  noDay: (text = '') => `No such day: '${text}'.`,
  afterZone: "Expected ']' after the zone.",
  noZone: (zone = '') => `Unknown time zone '${zone}'.`,
  tooLong: (most = '', length = '') => `A date has at most ${most} characters; this text has ${length}.`,
  oneSlash: "An interval has one '/'.",
  noEnd: 'An interval needs a date at one end at least.',
  noRunEnd: 'A run needs a date at one end at least.',
  backwards: 'The interval ends before it begins.',
  oldWord: (word = '') => `'${word}' is no longer EDTF: write ${MODERN[word] ?? ''}.`,
  endOfSet: (close = '') => `Expected '${close}' at the end of the set.`,
};

/** The sentence of what the scanner throws: what was read and what was expected. */
export function edtfWords({ why, values }: EdtfRefusal): string {
  const words = WORDS[why] ?? why;
  return typeof words === 'string' ? words : words(...values);
}
