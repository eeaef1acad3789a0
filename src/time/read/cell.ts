// Dates as machines and spreadsheets write them, which are EDTF but for a mark: a table of forms, each with its EDTF.

import { civilFields, civilMs, MS_PER_DAY, weekday as weekdayOf } from '../civil.js';
import { dayText } from './resolve.js';

export interface Cell {
  readonly edtf: string;
  readonly within: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pad = (n: number): string => String(n).padStart(2, '0');

/**
 * The days of a week as ISO 8601 counts them: the first one holds 4 January. `day` is one of them from Monday, 0 all.
 */
function isoWeek(year: number, week: number, day: number): Cell | null {
  const fourth = civilMs(year, 1, 4);
  const first = fourth - ((weekdayOf(fourth) + 6) % 7) * MS_PER_DAY + (week - 1) * 7 * MS_PER_DAY;
  // A week is of the year of its Thursday.
  if (week < 1 || civilFields(first + 3 * MS_PER_DAY).year !== year) return null;
  return day > 0
    ? one(dayText(first + (day - 1) * MS_PER_DAY))
    : { edtf: `${dayText(first)}/${dayText(first + 6 * MS_PER_DAY)}`, within: true };
}

const one = (edtf: string): Cell => ({ edtf, within: false });
const FORMS: readonly (readonly [pattern: RegExp, read: (...parts: string[]) => Cell | null])[] = [
  // 20210311
  [/^([12]\d{3})(\d\d)(\d\d)$/, (y = '', m = '', d = '') => one(`${y}-${m}-${d}`)],
  // 2021-03-11T00:00:00+0300, 2021-03-11 00:00:00.000 +03:00
  [
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?) ?([+-]\d\d):?(\d\d)$/,
    (day = '', time = '', hours = '', minutes = '') => one(`${day}T${time}${hours}:${minutes}`),
  ],
  // 2021 Q1, 2021-Q1, Q1-2021
  [/^(\d{4})[ -]?q([1-4])$/i, (y = '', q = '') => one(`${y}-${32 + Number(q)}`)],
  [/^q([1-4])[ -](\d{4})$/i, (q = '', y = '') => one(`${y}-${32 + Number(q)}`)],
  // 2021 H2, H1-2021
  [/^(\d{4})[ -]?h([12])$/i, (y = '', h = '') => one(`${y}-${39 + Number(h)}`)],
  [/^h([12])[ -](\d{4})$/i, (h = '', y = '') => one(`${y}-${39 + Number(h)}`)],
  // Q1–Q3 2021
  [
    /^q([1-4]) ?[-–] ?q?([1-4])[ -](\d{4})$/i,
    (a = '', b = '', y = '') => one(`${y}-${32 + Number(a)}/${y}-${32 + Number(b)}`),
  ],
  // 20210311T183000Z
  [
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/,
    (y = '', m = '', d = '', hour = '', minute = '', second = '', zone = '') =>
      one(`${y}-${m}-${d}T${hour}:${minute}:${second}${zone}`),
  ],
  // 2021-W10, 2021-W10-4
  [/^(\d{4})-?W(\d\d)(?:-?([1-7]))?$/, (y = '', w = '', d = '') => isoWeek(Number(y), Number(w), Number(d))],
  [/^W(\d\d)[ -](\d{4})$/, (w = '', y = '') => isoWeek(Number(y), Number(w), 0)],
  // Thu Mar 11 2021 00:00:00 GMT+0300, as scripts print it
  [
    /^[a-z]{3} ([a-z]{3}) (\d\d) (\d{4}) (\d\d:\d\d:\d\d) gmt([+-]\d\d)(\d\d)(?: \(.*\))?$/i,
    (name = '', d = '', y = '', time = '', hours = '', minutes = '') => {
      const month = MONTHS.indexOf(name.toLowerCase()) + 1;
      return month === 0 ? null : one(`${y}-${pad(month)}-${d}T${time}${hours}:${minutes}`);
    },
  ],
];

/**
 * The EDTF of such a form, or of two with a dash between them, which may yet be no day there is; null for any other
 * text.
 */
export function readCell(text: string): Cell | null {
  const [first, last] = text.split(/ (?:[-–—]|to) /).map(readForm);
  return first && last && !first.within && !last.within ? one(`${first.edtf}/${last.edtf}`) : readForm(text);
}

function readForm(text: string): Cell | null {
  for (const [pattern, read] of FORMS) {
    const [, ...parts] = pattern.exec(text) ?? [];
    const cell = parts.length > 0 ? read(...parts) : null;
    if (cell) return cell;
  }
  return null;
}

/** Days of spreadsheets are counted from here; the numbers are those of 1982 to 2064. */
const SERIAL_ZERO = civilMs(1899, 12, 30);
const [FIRST_SERIAL, LAST_SERIAL] = [30_000, 60_000];

/** The day that a spreadsheet's bare number would be, as EDTF. */
export function serialDay(text: string): string | null {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? dayText(SERIAL_ZERO + serial * MS_PER_DAY) : null;
}
