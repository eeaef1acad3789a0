// Conversion between UTC and civil time of an IANA zone, through Intl alone.
// Leaves the arithmetic of days to civil.ts.

import { civilMs } from './civil.js';

/** Largest distance from the epoch, in milliseconds, that Intl can format. */
const INTL_LIMIT_MS = 8.64e15;
const HALF_DAYS_MS = 26 * 3_600_000; // no zone lies further from UTC
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Whether the runtime knows a zone of this name. */
export function isZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * Civil milliseconds a clock in `zone` shows at a UTC moment. Outside the range Intl can
 * format (about year ±271,821), and for ±Infinity, the moment comes back as it is.
 * Throws RangeError for an unknown zone.
 */
export function utcToCivil(utcMs: number, zone: string): number {
  const format = formatOf(zone);
  if (zone === 'UTC' || !(Math.abs(utcMs) <= INTL_LIMIT_MS)) return utcMs;
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(utcMs)) parts[type] = value;
  const at = (type: string): number => Number(parts[type]);
  // Intl counts years of eras and gives Gregorian fields back to 1582, Julian ones before in
  // no engine: ECMA-402 asks for the proleptic calendar.
  const year = parts['era']?.startsWith('B') ? 1 - at('year') : at('year');
  const seconds = civilMs(year, at('month'), at('day'), at('hour'), at('minute'), at('second'));
  return seconds + (utcMs - Math.floor(utcMs / 1000) * 1000);
}

/**
 * UTC moment at which a clock in `zone` shows the civil milliseconds. A time the clock skips
 * or shows twice takes the offset in force before the change: the earlier of two moments, and
 * for a gap the moment as far past it. Range and errors as in `utcToCivil`.
 */
export function civilToUtc(civil: number, zone: string): number {
  formatOf(zone);
  if (zone === 'UTC' || !(Math.abs(civil) <= INTL_LIMIT_MS - HALF_DAYS_MS)) return civil;
  const offsetAt = (utcMs: number): number => utcToCivil(utcMs, zone) - utcMs;
  const before = civil - offsetAt(civil - HALF_DAYS_MS);
  if (utcToCivil(before, zone) === civil) return before;
  const after = civil - offsetAt(civil + HALF_DAYS_MS);
  return utcToCivil(after, zone) === civil ? after : before;
}
