// The time of an EDTF date, from its 'T' on, with the offset or the zone behind it.

import { expected, fail, peek, take, takeDigits, takeRun, type EdtfCursor } from './edtf-cursor.js';
import { isZone } from './zone.js';

export interface EdtfTime {
  readonly fields: {
    readonly hour: number;
    readonly minute: number;
    readonly second?: number;
    readonly millisecond?: number;
  };
  readonly offsetMinutes?: number;
  readonly zone?: string;
}

/** Reads what stands after the 'T'. */
export function scanTime(cursor: EdtfCursor): EdtfTime {
  const hour = takeTwo(cursor, 'hour', 23);
  if (!take(cursor, ':')) expected(cursor, 'colon');
  const minute = takeTwo(cursor, 'minute', 59);
  const second = take(cursor, ':') ? takeTwo(cursor, 'second', 59) : undefined;
  const millisecond =
    second !== undefined && take(cursor, '.')
      ? Number(takeRun(cursor, 'fraction').slice(0, 3).padEnd(3, '0'))
      : undefined;
  const offsetMinutes = takeOffset(cursor);
  const zone = peek(cursor) === '[' ? takeZone(cursor) : undefined;
  return {
    fields: {
      hour,
      minute,
      ...(second !== undefined ? { second } : {}),
      ...(millisecond !== undefined ? { millisecond } : {}),
    },
    ...(offsetMinutes !== undefined ? { offsetMinutes } : {}),
    ...(zone !== undefined ? { zone } : {}),
  };
}

function takeTwo(cursor: EdtfCursor, what: string, most: number): number {
  const position = cursor.at;
  const digits = takeDigits(cursor, what, 2);
  if (Number(digits) > most) fail(cursor, 'range', 'beyond', position, what, most, digits);
  return Number(digits);
}

/** 'Z', '+03:00', '-05'. */
function takeOffset(cursor: EdtfCursor): number | undefined {
  if (take(cursor, 'Z')) return 0;
  const way = take(cursor, '+') ? 1 : take(cursor, '-') ? -1 : undefined;
  if (way === undefined) return undefined;
  const hours = takeTwo(cursor, 'offsetHours', 23);
  const minutes = take(cursor, ':') ? takeTwo(cursor, 'offsetMinutes', 59) : 0;
  // No offset is -0.
  return way * (hours * 60 + minutes) || 0;
}

/** '[Asia/Baghdad]' */
function takeZone(cursor: EdtfCursor): string {
  const { text, at, to } = cursor;
  const end = text.indexOf(']', at);
  if (end < 0 || end >= to) fail(cursor, 'syntax', 'afterZone', to);
  const zone = text.slice(at + 1, end);
  if (!isZone(zone)) fail(cursor, 'zone', 'noZone', at + 1, zone);
  cursor.at = end + 1;
  return zone;
}
