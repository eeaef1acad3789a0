// From UTC to the wall clock of a zone and back, by the engine's own zone data.

import { civilMs } from './civil.js';

/** Cached: a formatter costs a hundred times what a use of it does. Bounded by the number of zones a page names. */
const formatters = new Map<string, Intl.DateTimeFormat>();
/** The range of `Date`. */
const LIMIT_MS = 8.64e15;

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
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
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** The engine's own names, filled at the first question; fewer than it takes. */
const zones = new Set<string>();

/**
 * Whether the engine knows the zone. A formatter, which takes more names, is made only where its list does not say so.
 */
export function isZone(name: string): boolean {
  if (zones.size === 0) for (const zone of Intl.supportedValuesOf?.('timeZone') ?? []) zones.add(zone);
  if (zones.has(name)) return true;
  try {
    formatterOf(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * Civil ms of `zone` at a UTC moment. Outside the range of `Date`, and for infinities, the moment itself. Throws
 * RangeError for an unknown zone.
 */
export function utcToCivil(utcMs: number, zone: string): number {
  if (zone === 'UTC' || !(Math.abs(utcMs) < LIMIT_MS)) return utcMs;
  const whole = Math.floor(utcMs / 1000) * 1000;
  const field: Record<string, string> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(whole)) field[type] = value;
  const number = (name: string): number => Number(field[name]);
  const year = field['era']?.startsWith('B') ? 1 - number('year') : number('year');
  return (
    civilMs(year, number('month'), number('day'), number('hour'), number('minute'), number('second')) + (utcMs - whole)
  );
}

/** Civil ms of `zone` now, by the machine's clock. */
export const civilNow = (zone: string): number => utcToCivil(Date.now(), zone);

/** The UTC moment of a wall clock: in an overlap the earlier one, in a gap as if the clock had not yet been changed. */
export function civilToUtc(ms: number, zone: string): number {
  if (zone === 'UTC' || !(Math.abs(ms) < LIMIT_MS)) return ms;
  const offsetAt = (utc: number): number => utcToCivil(utc, zone) - utc;
  const before = ms - offsetAt(ms - 86_400_000);
  if (utcToCivil(before, zone) === ms) return before;
  const after = ms - offsetAt(ms + 86_400_000);
  return utcToCivil(after, zone) === ms ? after : before;
}
