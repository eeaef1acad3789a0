// Reads one EDTF date from left to right: every character is looked at once, nothing is tried twice.
// Level 0 to 2 of the EDTF specification (Library of Congress, 2019), as ISO 8601-2 has it.

import { civilMs, daysInMonth } from './civil.js';
import type { DateFields, EdtfSingle, Precision, Qualifier } from './edtf-date.js';
import { civilToUtc, isZone } from './zone.js';

/** Northern meteorological seasons by default: ISO leaves the months of 21 to 24 open. */
export type Seasons = 'northern' | 'southern';

/** What is wrong with a text that should be EDTF, and at which character. */
export class EdtfError extends Error {
  override readonly name = 'EdtfError';
  constructor(readonly code: string, message: string, readonly position: number) {
    super(message);
  }
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** First month and length in months of the seasons 21 to 41; 24 and 30 run into the next year. */
const SEASONS: readonly (readonly [month: number, length: number])[] = [
  [3, 3], [6, 3], [9, 3], [12, 3], [3, 3], [6, 3], [9, 3], [12, 3], [9, 3], [12, 3], [3, 3], [6, 3],
  [1, 3], [4, 3], [7, 3], [10, 3], [1, 4], [5, 4], [9, 4], [1, 6], [7, 6],
];
/** Beyond this, neighbouring years are no longer told apart by the arithmetic. */
const MAX_YEAR = 1e14;

export function seasonMonths(season: number, seasons: Seasons = 'northern'): readonly [month: number, length: number] {
  const shifted = seasons === 'southern' && season <= 24 ? season + 8 : season;
  return SEASONS[shifted - 21] ?? [1, 12];
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isQualifier = (char: string): char is Exclude<Qualifier, ''> => char === '?' || char === '~' || char === '%';

/** `?` and `~` together are `%`. */
export function mergeQualifiers(...qualifiers: readonly (Qualifier | undefined)[]): Qualifier {
  const has = (mark: Qualifier): boolean => qualifiers.some((one) => one === mark || one === '%');
  return has('?') ? (has('~') ? '%' : '?') : has('~') ? '~' : '';
}

/** The last double before `next`: one ms where a double holds single ms, else its predecessor. */
export function lastBefore(next: number): number {
  if (next - 1 < next) return next - 1;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, next);
  view.setBigInt64(0, view.getBigInt64(0) + (next > 0 ? -1n : 1n));
  return view.getFloat64(0);
}

interface Part { readonly text: string; readonly position: number; readonly before: Qualifier; after: Qualifier }

/** Reads `text[from, to)` as one date. */
export function scanDate(text: string, from: number, to: number, seasons: Seasons): EdtfSingle {
  let at = from;
  const peek = (): string => (at < to ? text.charAt(at) : '');
  const fail = (code: string, message: string, position = at): never => {
    throw new EdtfError(code, message, position);
  };
  const found = (): string => (at < to ? `'${peek()}'` : 'the end');
  const qualifier = (): Qualifier => {
    const char = peek();
    if (!isQualifier(char)) return '';
    at++;
    return char;
  };
  const digits = (what: string, length: number, allowX = false): string => {
    const start = at;
    while (at < to && at - start < length && (isDigit(peek()) || (allowX && peek() === 'X'))) at++;
    if (at - start < length) fail('syntax', `Expected ${what}, found ${found()}.`);
    return text.slice(start, at);
  };
  const run = (what: string): string => {
    const start = at;
    while (isDigit(peek())) at++;
    if (at === start) fail('syntax', `Expected ${what}, found ${found()}.`);
    return text.slice(start, at);
  };
  const part = (what: string, length: number): Part => {
    const before = qualifier();
    const position = at;
    return { text: digits(what, length, true), position, before, after: qualifier() };
  };

  if (from === to) fail('empty', 'Expected a date, found nothing.');
  const yearBefore = qualifier();
  const yearAt = at;
  const long = peek() === 'Y';
  if (long) at++;
  const minus = peek() === '-';
  if (minus) at++;
  let yearText = long ? run('the digits of a year') : digits('a year of four digits', 4, true);
  if (long && peek() === 'E') {
    at++;
    const power = Number(run('an exponent'));
    if (yearText.length + power > 15) fail('range', `Years end at ${MAX_YEAR}.`, yearAt);
    yearText = String(BigInt(yearText) * 10n ** BigInt(power));
  } else if (long && yearText.length < 5) fail('syntax', 'Expected more than four digits after Y.', yearAt);
  if (Number(yearText.replaceAll('X', '9')) > MAX_YEAR) fail('range', `Years end at ${MAX_YEAR}.`, yearAt);
  if (minus && Number(yearText) === 0) fail('range', "There is no year -0: 1 BC is '0000'.", yearAt);
  if (!long && isDigit(peek())) fail('syntax', `Expected '-' after the year, found ${found()}.`);
  let significantDigits: number | undefined;
  if (peek() === 'S') {
    at++;
    const position = at;
    significantDigits = Number(run('a count of digits'));
    if (significantDigits < 1 || significantDigits > yearText.length || yearText.includes('X')) fail('range', `Expected 1 to ${yearText.length} significant digits.`, position);
  }
  const year: Part = { text: yearText, position: yearAt, before: yearBefore, after: qualifier() };

  let month: Part | undefined;
  let day: Part | undefined;
  if (at < to && !long && peek() === '-') {
    at++;
    month = part('a month of two digits', 2);
    if (peek() === '-') {
      at++;
      day = part('a day of two digits', 2);
    }
  }
  const season = month && !month.text.includes('X') && Number(month.text) >= 21 && Number(month.text) <= 41 ? Number(month.text) : undefined;
  if (season !== undefined && day) fail('syntax', 'A season has no days.', day.position);
  if (month && season === undefined && matching(month.text, 1, 12).length === 0) fail('range', `Expected a month 01 to 12 or a season 21 to 41, found '${month.text}'.`, month.position);
  if (significantDigits !== undefined && month) fail('syntax', 'Expected a year alone.', month.position);

  const years = yearsOf(yearText, minus, significantDigits);
  const months = month && season === undefined ? matching(month.text, 1, 12) : [1];
  const hasX = [year, month, day].some((one) => one?.text.includes('X'));
  let time: ReturnType<typeof scanTime> | undefined;
  if (peek() === 'T') {
    if (!day || hasX) fail('syntax', 'Expected a whole date before the time.');
    time = scanTime();
  }
  if (at < to) fail('syntax', `Expected the end of the date, found ${found()}.`);

  const first = edge(1);
  const last = edge(-1);
  const fields: DateFields = { year: years.from === years.to || hasX ? first.year : signed(yearText, minus), ...(season !== undefined ? { season } : month ? { month: first.month } : {}), ...(day ? { day: first.day } : {}), ...time?.fields };
  const parts = {
    year: mergeQualifiers(year.before, year.after, month?.after, day?.after),
    ...(month ? { month: mergeQualifiers(month.before, month.after, day?.after) } : {}),
    ...(day ? { day: mergeQualifiers(day.before, day.after) } : {}),
  };
  const open = { ...(yearText.includes('X') ? { year: (minus ? '-' : '') + yearText } : {}), ...(month?.text.includes('X') ? { month: month.text } : {}), ...(day?.text.includes('X') ? { day: day.text } : {}) };
  return {
    kind: 'date', ...boundsOf(), precision: precisionOf(), qualifier: mergeQualifiers(parts.year, parts.month, parts.day), parts, fields,
    ...(Object.keys(open).length > 0 ? { unspecified: open } : {}),
    ...(significantDigits !== undefined && significantDigits < yearText.length ? { significantDigits } : {}),
    ...(time?.offsetMinutes !== undefined ? { offsetMinutes: time.offsetMinutes } : {}),
    ...(time?.zone !== undefined ? { zone: time.zone } : {}),
    ...(yearText === 'XXXX' ? { axis: 'undated' as const } : {}),
  };

  /** The first (1) or last (-1) day that the digits allow; a mask may have to pass over years in which it does not exist. */
  function edge(way: 1 | -1): { year: number; month: number; day: number } {
    // The longest month that the digits allow, in a leap year: a day that no year has is refused without a search.
    const longest = Math.max(...months.map((m) => daysInMonth(2000, m)));
    const days = day ? matching(day.text, 1, longest) : [];
    const pick = <T>(list: readonly T[]): readonly T[] => (way > 0 ? list : [...list].reverse());
    if (!day) return { year: way > 0 ? years.from : years.to, month: pick(months)[0] ?? 1, day: 1 };
    for (let y = way > 0 ? years.from : years.to; days.length > 0 && y >= years.from && y <= years.to; y += way) {
      if (!years.has(y)) continue;
      for (const m of pick(months)) {
        const d = pick(days.filter((one) => one <= daysInMonth(y, m)))[0];
        if (d !== undefined) return { year: y, month: m, day: d };
      }
    }
    const [m] = months;
    if (m !== undefined && !hasX && day.text !== '00') return fail('range', `${MONTHS[m - 1]} ${signed(yearText, minus)} has ${daysInMonth(years.from, m)} days.`, day.position);
    return fail('range', `No such day: '${text.slice(from, to)}'.`, day.position);
  }

  function boundsOf(): { earliest: number; latest: number; floating: boolean } {
    if (time) {
      const { hour, minute, second, millisecond } = time.fields;
      const civil = civilMs(first.year, first.month, first.day, hour, minute, second, millisecond);
      const length = second === undefined ? 60_000 : millisecond === undefined ? 1000 : 1;
      const { offsetMinutes, zone } = time;
      const earliest = offsetMinutes !== undefined ? civil - offsetMinutes * 60_000 : zone !== undefined ? civilToUtc(civil, zone) : civil;
      return { earliest, latest: earliest + length - 1, floating: offsetMinutes === undefined && zone === undefined };
    }
    if (season !== undefined) {
      const [start, length] = seasonMonths(season, seasons);
      return { earliest: civilMs(first.year, start), latest: lastBefore(civilMs(last.year, start + length)), floating: true };
    }
    const earliest = civilMs(first.year, month ? first.month : 1, day ? first.day : 1);
    const next = day ? civilMs(last.year, last.month, last.day + 1) : month ? civilMs(last.year, last.month + 1) : civilMs(last.year + 1);
    return { earliest, latest: lastBefore(next), floating: true };
  }

  function precisionOf(): Precision {
    if (time) return time.fields.millisecond !== undefined ? 'millisecond' : time.fields.second !== undefined ? 'second' : 'minute';
    if (day) return day.text.includes('X') ? 'day-unspecified' : month?.text.includes('X') ? 'month-unspecified' : 'day';
    if (season !== undefined) return 'season';
    if (month) return month.text.includes('X') ? 'month-unspecified' : 'month';
    const dropped = significantDigits !== undefined ? yearText.length - significantDigits : /^\d*X+$/.test(yearText) ? yearText.length - yearText.indexOf('X') : yearText.includes('X') ? 4 : 0;
    return (['year', 'decade', 'century', 'millennium'] as const)[dropped] ?? 'year-unspecified';
  }

  function scanTime(): { fields: { hour: number; minute: number; second?: number; millisecond?: number }; offsetMinutes?: number; zone?: string } {
    at++;
    const two = (what: string, most: number): number => {
      const position = at;
      const value = Number(digits(what, 2));
      if (value > most) fail('range', `Expected ${what} 00 to ${most}, found '${text.slice(position, at)}'.`, position);
      return value;
    };
    const colon = (): void => {
      if (peek() !== ':') fail('syntax', `Expected ':', found ${found()}.`);
      at++;
    };
    const hour = two('an hour', 23);
    colon();
    const fields: { hour: number; minute: number; second?: number; millisecond?: number } = { hour, minute: two('a minute', 59) };
    if (peek() === ':') {
      at++;
      fields.second = two('a second', 59);
      if (peek() === '.') {
        at++;
        fields.millisecond = Number(run('a fraction of a second').slice(0, 3).padEnd(3, '0'));
      }
    }
    let offsetMinutes: number | undefined;
    if (peek() === 'Z') {
      at++;
      offsetMinutes = 0;
    } else if (peek() === '+' || peek() === '-') {
      const way = peek() === '+' ? 1 : -1;
      at++;
      const hours = two('an offset in hours', 23);
      let minutes = 0;
      if (peek() === ':') {
        at++;
        minutes = two('an offset in minutes', 59);
      }
      offsetMinutes = way * (hours * 60 + minutes) || 0;
    }
    let zone: string | undefined;
    if (peek() === '[') {
      const end = text.indexOf(']', at);
      if (end < 0 || end >= to) fail('syntax', "Expected ']' after the zone.", to);
      zone = text.slice(at + 1, end);
      if (!isZone(zone)) fail('zone', `Unknown time zone '${zone}'.`, at + 1);
      at = end + 1;
    }
    return { fields, ...(offsetMinutes !== undefined ? { offsetMinutes } : {}), ...(zone !== undefined ? { zone } : {}) };
  }
}

const signed = (digits: string, minus: boolean): number => (minus ? -Number(digits) : Number(digits)) || 0;

/** The numbers from `first` to `last` whose two digits fit a mask such as `1X`. */
function matching(mask: string, first: number, last: number): number[] {
  const fits: number[] = [];
  for (let n = first; n <= last; n++) {
    const text = String(n).padStart(2, '0');
    if ([...mask].every((char, i) => char === 'X' || char === text[i])) fits.push(n);
  }
  return fits;
}

/** The years that the digits allow. */
function yearsOf(digits: string, minus: boolean, significant: number | undefined): { from: number; to: number; has(year: number): boolean } {
  const mask = significant === undefined ? digits : digits.slice(0, significant).padEnd(digits.length, 'X');
  const low = signed(mask.replaceAll('X', '0'), minus);
  const high = signed(mask.replaceAll('X', '9'), minus);
  const fits = (year: number): boolean => {
    const text = String(Math.abs(year)).padStart(mask.length, '0');
    return [...mask].every((char, i) => char === 'X' || char === text[i]);
  };
  // There is no year -0.
  return { from: Math.min(low, high), to: minus ? Math.min(Math.max(low, high), -1) : Math.max(low, high), has: mask.includes('X') ? fits : () => true };
}
