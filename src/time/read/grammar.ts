// How points in time are put together: since, until, ago, between, between, and what range.ts reads.

import { readAgo } from './ago.js';
import { readClock } from './clock.js';
import { completed, whole } from './complete.js';
import type { Cursor } from './cursor.js';
import { readDoubts, readDoubtsAfter } from './doubts.js';
import { away, readDuration } from './duration.js';
import { readEras, readYearList } from './eras.js';
import type { Parts, Reading } from './parts.js';
import { readPoint } from './point.js';
import { readPointOrPart, readRange } from './range.js';
import { takeNow, takeUntilNow } from './until-now.js';
import { readWeekdays } from './weekday.js';

/** The longest expression that begins at the cursor. */
export function readExpression(cursor: Cursor): Reading | null {
  return cursor.attempt(() => {
    const said = readDoubts(cursor);
    cursor.skip();
    const isHour = said.isAbout === true && isClock(cursor);
    const before = isHour ? { ...said, isAbout: undefined, isAboutHour: true } : said;
    const reading = cursor.first<Reading>(
      readAgo,
      readEras,
      readYearList,
      readSince,
      readBounded,
      readBetween,
      () => {
        const members = readWeekdays(cursor);
        return members && { kind: 'allOf', members };
      },
      readRange,
    );
    if (!reading) return null;
    const isAsked =
      !cursor.context.isProse &&
      cursor.attempt(() => (cursor.skip(), cursor.takeMark('?', '؟') && (cursor.skip(), cursor.isAtEnd)));
    const doubt = { ...before, ...readDoubtsAfter(cursor), ...(isAsked ? { isMaybe: true } : {}) };
    const doubtful = (parts: Parts): Parts => ({ ...parts, ...doubt });
    if (reading.kind === 'oneOf' || reading.kind === 'allOf')
      return { kind: reading.kind, members: reading.members.map(doubtful) };
    if (reading.kind === 'interval')
      return {
        kind: 'interval',
        from: reading.from && doubtful(reading.from),
        to: reading.to && (reading.from ? reading.to : doubtful(reading.to)),
      };
    return { kind: reading.kind, point: doubtful(reading.point) };
  });
}

/** 'about six o'clock': what is about is the hour. */
function isClock(cursor: Cursor): boolean {
  const { at } = cursor;
  const clock = readClock(cursor);
  cursor.at = at;
  return clock !== null;
}

/** 'منذ 6 سنوات', 'منذ 2015', 'since March 2015 until now'; the postposition of Urdu stands in `range`. */
function readSince(cursor: Cursor): Reading | null {
  if (!cursor.take('since')) return null;
  const duration = readDuration(cursor);
  // 'since six years ago', and Persian; but 'since the last …' is no length of time.
  if (duration && !cursor.take('ago') && cursor.meaning('beside')) return null;
  const from = duration ? away(cursor, duration, -1) : readPoint(cursor);
  if (!from) return null;
  takeUntilNow(cursor);
  const to = cursor.attempt(() => {
    cursor.skip();
    cursor.take('and');
    return cursor.take('to') || cursor.take('until')
      ? takeNow(cursor)
        ? { now: true }
        : cursor.attempt(readPoint)
      : null;
  });
  const end = to && !('now' in to) ? to : null;
  return {
    kind: 'interval',
    from: end && !duration ? completed(from, end, true, true) : from,
    to: end && whole(completed(end, from)),
  };
}

/** 'حتى 2015', 'before 2015', 'after 11 March 2021'. */
function readBounded(cursor: Cursor): Reading | null {
  const { tokens, at, context } = cursor;
  // 'حتى اليوم الأربعاء 4 نوفمبر'
  const isToday = cursor.meaning('untilNow') !== undefined && cursor.meaning('weekday', tokens[at + 1]) !== undefined;
  const isTo = isToday || (context.isLasting === true && cursor.meaning('to') !== undefined);
  if (isTo) cursor.at++;
  const kind =
    isTo || cursor.take('until') ? 'until' : cursor.take('before') ? 'before' : cursor.take('after') ? 'after' : null;
  const point = kind && readPoint(cursor);
  if (!point) return null;
  return kind === 'until' ? { kind: 'interval', from: null, to: whole(point) } : { kind: kind ?? 'before', point };
}

function readBetween(cursor: Cursor): Reading | null {
  if (!cursor.take('between')) return null;
  cursor.skip();
  cursor.take('dual');
  const from = readPointOrPart(cursor);
  // Before what says nothing: the Hebrew 'to' is such a letter elsewhere.
  const joint = (): unknown =>
    (cursor.take('and') && (cursor.take('to') ?? cursor.take('until') ?? true)) ??
    cursor.take('to') ??
    (cursor.takeDash() ? true : null);
  if (!from || !(joint() ?? (cursor.skip(), joint()))) return null;
  const to = readPointOrPart(cursor);
  return to && { kind: 'interval', from: completed(from, to, true, true), to: completed(to, from) };
}
