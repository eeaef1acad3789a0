// The range of a view as EDTF, there and back: what `from`, `to` and the event of a moved view speak.

import { civilFields } from '../time/civil.js';
import { parseEdtf } from '../time/edtf.js';

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

/** `[from, to)` in civil ms as two EDTF dates: minutes for a short span, days for a longer one, years in deep time. */
export function edtfRange(from: number, to: number): { from: string; to: string } {
  return { from: edtfOf(from, to - from), to: edtfOf(to, to - from) };
}

/** The civil range from the earliest moment of one EDTF date to the latest of another; null where it cannot be read or is empty. */
export function rangeOf(from: string | null, to: string | null): readonly [number, number] | null {
  try {
    const first = parseEdtf(from ?? to ?? '');
    const last = parseEdtf(to ?? from ?? '');
    const start = first.earliest;
    const end = last.latest;
    return start !== null && end !== null && Number.isFinite(start) && Number.isFinite(end) && start < end ? [start, end + 1] : null;
  } catch {
    return null;
  }
}
