// Seasons, quarters, thirds and halves of a year.

import type { Cursor } from './cursor.js';
import { readNumber } from './number.js';
import type { Parts } from './parts.js';
import { besideUnit, readPeriod } from './period.js';
import { readPlainYear, readYears } from './years.js';

const WINTER = 24;
/** EDTF's number of the last quarter, third and half, by the number before the first. */
const LAST_PARTS: Readonly<Record<number, number>> = { 32: 36, 36: 39, 39: 41 };
/** 'الربع الأول من 2021', 'Q1 2021', 'second half of 2021', 'صيف 2021'. */
export function readPartOfYear(cursor: Cursor): Parts | null {
  cursor.skip();
  const before = cursor.attempt(() => {
    // Urdu begins with the year.
    const own = readPlainYear(cursor);
    cursor.skip();
    return own && (cursor.meaning('ordinal') ?? (cursor.meaning('season')?.language === 'ur' || null)) ? own : null;
  });
  const season = cursor.first<number>(readNumberedPart, () => cursor.take('season')?.value ?? null);
  if (season === null || season > 41 || season < 21) return null;
  if (before) return { ...before, season };
  cursor.takeMark('/');
  cursor.skip();
  const years = season > WINTER ? cursor.attempt(readYears) : null;
  if (years) return { ...years, season };
  const year = cursor.first<Parts>(readPeriod, readPlainYear, readThisYear);
  if (season === WINTER && year?.year !== undefined) skipNextYear(cursor, year.year);
  return year?.year === undefined || (year.years !== undefined && season <= WINTER) ? null : { ...year, season };
}

/** 'الربع الأول من العام', of prose, is of the reference's own. */
function readThisYear(cursor: Cursor): Parts | null {
  cursor.skip();
  return cursor.context.isProse && cursor.token?.text === 'العام' && ++cursor.at ? besideUnit(cursor, 'year', 0) : null;
}

/** 'Q5' is none: the last of them has the number before the first of the next kind. */
const nthPart = (part: number, n: number): number | null =>
  n > 0 && part + n <= (LAST_PARTS[part] ?? 0) ? part + n : null;

/** 'الربع الأول', 'first quarter', 'Q1', 'the last quarter'. */
function readNumberedPart(cursor: Cursor): number | null {
  return cursor.first<number>(
    () => (cursor.take('beside')?.value === -1 ? (LAST_PARTS[cursor.take('part')?.value ?? 0] ?? null) : null),
    () => {
      const n = readNumber(cursor);
      cursor.skip();
      const part =
        n && (n.isOrdinal || cursor.token?.text === 'q' || cursor.token?.text === 'h') ? cursor.take('part') : null;
      return n && part && nthPart(part.value, n.value);
    },
    () => {
      const part = cursor.take('part');
      if (!part) return null;
      if (cursor.meaning('beside')?.value === -1 && cursor.take('beside')) return LAST_PARTS[part.value] ?? null;
      const n = readNumber(cursor);
      return n && nthPart(part.value, n.value);
    },
  );
}

/** 'Winter 2020–21' ends in the year after. */
function skipNextYear(cursor: Cursor, year: number): void {
  cursor.attempt(() => {
    if (!cursor.takeDash() && !cursor.takeMark('/')) return null;
    const { token } = cursor;
    if (token?.kind !== 'number' || (token.value !== year + 1 && token.value !== (year + 1) % 100)) return null;
    return ++cursor.at;
  });
}
