// Reads one EDTF date: year, month and day here, the time in edtf-time.ts, what they stand for in edtf-bounds.ts.
// Level 0 to 2 of the EDTF specification (Library of Congress, 2019), as ISO 8601-2 has it.

import {
  boundsOf,
  edge,
  isOpen,
  matching,
  precisionOf,
  yearOf,
  type EdtfPart,
  type EdtfYear,
  type Seasons,
  type Written,
} from './edtf-bounds.js';
import {
  expected,
  fail,
  isDigit,
  peek,
  take,
  takeDigits,
  takeQualifier,
  takeRun,
  type EdtfCursor,
} from './edtf-cursor.js';
import type { EdtfSingle, Qualifier } from './edtf-date.js';
import { scanTime } from './edtf-time.js';

/** Beyond this, neighbouring years are no longer told apart by the arithmetic. */
const MAX_YEAR = 1e14;
const FIRST_SEASON = 21;
const LAST_SEASON = 41;

/** `?` and `~` together are `%`. */
function mergeQualifiers(...qualifiers: readonly (Qualifier | undefined)[]): Qualifier {
  const has = (mark: Qualifier): boolean => qualifiers.some((one) => one === mark || one === '%');
  return has('?') ? (has('~') ? '%' : '?') : has('~') ? '~' : '';
}

/** Reads `text[from, to)` as one date. */
export function scanDate(text: string, from: number, to: number, seasons: Seasons): EdtfSingle {
  const cursor: EdtfCursor = { text, at: from, to };
  if (from === to) fail(cursor, 'empty', 'nothing');
  const year = takeYear(cursor);
  const month = !year.isLong && take(cursor, '-') ? takePart(cursor, 'month') : undefined;
  const day = month && take(cursor, '-') ? takePart(cursor, 'day') : undefined;
  const season = seasonOf(month);
  if (season !== undefined && day) fail(cursor, 'syntax', 'seasonDay', day.position);
  if (month && season === undefined && matching(month.text, 1, 12).length === 0)
    fail(cursor, 'range', 'noMonth', month.position, month.text);
  if (year.significant !== undefined && month) fail(cursor, 'syntax', 'yearAlone', month.position);
  if (peek(cursor) === 'T' && (!day || [year, month, day].some(isOpen))) fail(cursor, 'syntax', 'wholeDate');
  const time = take(cursor, 'T') ? scanTime(cursor) : undefined;
  if (cursor.at < to) expected(cursor, 'end');
  return dateOf({ year, month, day, season, time, text: text.slice(from, to) }, seasons);
}

function takeYear(cursor: EdtfCursor): EdtfYear {
  const before = takeQualifier(cursor);
  const position = cursor.at;
  const isLong = take(cursor, 'Y');
  const isMinus = take(cursor, '-');
  const text = isLong ? takeLongYear(cursor, position) : takeDigits(cursor, 'year', 4, true);
  if (Number(text.replaceAll('X', '9')) > MAX_YEAR) fail(cursor, 'range', 'lastYear', position, MAX_YEAR);
  if (isMinus && Number(text) === 0) fail(cursor, 'range', 'noYear', position);
  if (!isLong && isDigit(peek(cursor))) expected(cursor, 'afterYear');
  const significant = take(cursor, 'S') ? takeSignificant(cursor, text) : undefined;
  return { text, position, before, isLong, isMinus, significant, after: takeQualifier(cursor) };
}

/** The digits after 'Y', with an exponent written out. */
function takeLongYear(cursor: EdtfCursor, position: number): string {
  const text = takeRun(cursor, 'longYear');
  if (!take(cursor, 'E')) return text.length < 5 ? fail(cursor, 'syntax', 'shortYear', position) : text;
  const power = Number(takeRun(cursor, 'exponent'));
  if (text.length + power > 15) fail(cursor, 'range', 'lastYear', position, MAX_YEAR);
  return String(BigInt(text) * 10n ** BigInt(power));
}

/** The count after 'S'. */
function takeSignificant(cursor: EdtfCursor, year: string): number {
  const position = cursor.at;
  const count = Number(takeRun(cursor, 'count'));
  return count < 1 || count > year.length || year.includes('X')
    ? fail(cursor, 'range', 'significant', position, year.length)
    : count;
}

function takePart(cursor: EdtfCursor, what: string): EdtfPart {
  const before = takeQualifier(cursor);
  const position = cursor.at;
  return { text: takeDigits(cursor, what, 2, true), position, before, after: takeQualifier(cursor) };
}

function seasonOf(month: EdtfPart | undefined): number | undefined {
  const number = Number(month?.text);
  return number >= FIRST_SEASON && number <= LAST_SEASON ? number : undefined;
}

function dateOf(written: Written, seasons: Seasons): EdtfSingle {
  const { year, month, day, season, time } = written;
  const [first, last] = [edge(written, 1), edge(written, -1)];
  const parts = {
    year: mergeQualifiers(year.before, year.after, month?.after, day?.after),
    ...(month ? { month: mergeQualifiers(month.before, month.after, day?.after) } : {}),
    ...(day ? { day: mergeQualifiers(day.before, day.after) } : {}),
  };
  const open = {
    ...(isOpen(year) ? { year: (year.isMinus ? '-' : '') + year.text } : {}),
    ...(month && isOpen(month) ? { month: month.text } : {}),
    ...(day && isOpen(day) ? { day: day.text } : {}),
  };
  return {
    kind: 'date',
    ...boundsOf(written, first, last, seasons),
    precision: precisionOf(written),
    qualifier: mergeQualifiers(parts.year, parts.month, parts.day),
    parts,
    fields: {
      year: yearOf(written, first),
      ...(season !== undefined ? { season } : month ? { month: first.month } : {}),
      ...(day ? { day: first.day } : {}),
      ...time?.fields,
    },
    ...(Object.keys(open).length > 0 ? { unspecified: open } : {}),
    ...(year.significant !== undefined && year.significant < year.text.length
      ? { significantDigits: year.significant }
      : {}),
    ...(time?.offsetMinutes !== undefined ? { offsetMinutes: time.offsetMinutes } : {}),
    ...(time?.zone !== undefined ? { zone: time.zone } : {}),
    ...(year.text === 'XXXX' ? { axis: 'undated' as const } : {}),
  };
}
