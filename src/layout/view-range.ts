// The range of a view as EDTF, there and back: what `from`, `to` and the event of a moved view speak.

import { civilFields } from '../time/civil.js';
import { parseEdtf } from '../time/edtf.js';
import { utcToCivil } from '../time/zone.js';

const DAY_MS = 86_400_000;
/** Spans shorter than this are told to the minute. */
const MINUTES_BELOW_MS = 60 * DAY_MS;

const pad = (n: number, length = 2): string => String(Math.abs(n)).padStart(length, '0');

function edtfOf(ms: number, spanMs: number): string {
  const { year, month, day, hour, minute } = civilFields(Math.round(ms));
  if (Math.abs(year) > 9999) return `Y${Math.round(year)}`;
  const date = `${year < 0 ? '-' : ''}${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  return spanMs < MINUTES_BELOW_MS ? `${date}T${pad(hour)}:${pad(minute)}` : date;
}

/**
 * `[from, to)` in civil ms as the EDTF dates of its first and its last moment: minutes for a short span, days for a
 * longer one, years in deep time.
 */
export function edtfRange(from: number, to: number): { from: string; to: string } {
  return { from: edtfOf(from, to - from), to: edtfOf(Math.max(from, to - 1), to - from) };
}

/**
 * The civil range `[start, end)` from the earliest moment of one EDTF date to the latest of another, in the zone shown:
 * times with an offset or a zone of their own are turned into it. One of the two alone is its own range. Null where
 * there is none, where it cannot be read, and where it is empty or runs backwards.
 */
export function rangeOf(from: string | null, to: string | null, timeZone: string): readonly [number, number] | null {
  try {
    const start = civilBound(from ?? to ?? '', 'earliest', timeZone);
    const end = civilBound(to ?? from ?? '', 'latest', timeZone) + 1;
    return Number.isFinite(start) && Number.isFinite(end) && start < end ? [start, end] : null;
  } catch {
    return null;
  }
}

/** NaN for a date that has no such bound. */
function civilBound(text: string, bound: 'earliest' | 'latest', timeZone: string): number {
  const { floating, [bound]: ms } = parseEdtf(text, { timeZone });
  return ms === null ? NaN : floating ? ms : utcToCivil(ms, timeZone);
}
