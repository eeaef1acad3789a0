// A document to columns: every dated event in reading order, with the numbers that layout asks for.

import { parseEdtf } from '../time/edtf.js';
import type { Seasons } from '../time/edtf-bounds.js';
import type { EdtfDate, EdtfSingle, Precision, Qualifier } from '../time/edtf-date.js';
import { utcToCivil } from '../time/zone.js';
import { Flag, Kind, type Chronicle } from './chronicle-columns.js';
import type { TimelineDocument, TimelineEvent } from './document.js';

const DAY_MS = 86_400_000;
/** Lengths for the finest unit; anything coarser than a day that is not listed counts as a year. */
const UNIT_MS: Partial<Record<Precision, number>> = {
  millisecond: 60_000,
  second: 60_000,
  minute: 60_000,
  day: DAY_MS,
  'day-unspecified': DAY_MS,
  month: 30 * DAY_MS,
  'month-unspecified': 30 * DAY_MS,
  season: 90 * DAY_MS,
};
export const YEAR_MS = 365 * DAY_MS;
const FINE: readonly Precision[] = ['millisecond', 'second', 'minute', 'day'];

/** One event's numbers while the columns are being filled; let go afterwards. */
export interface Row {
  readonly event: TimelineEvent;
  readonly date: EdtfDate;
  readonly anchor: number;
  readonly from: number;
  readonly to: number;
  readonly unitEnd: number;
  readonly unitMs: number;
  readonly kind: Kind;
  readonly flags: number;
}

export interface ChronicleOptions {
  /** Where moments with an offset are shown; the story's own by default, else UTC. */
  readonly timeZone?: string | undefined;
  /** Which half of the Earth the seasons 21 to 24 belong to. Default `northern`. */
  readonly seasons?: Seasons | undefined;
}

/**
 * The dated events of a story in the order of time, as columns; those without a date are kept aside, as `undated`. It
 * throws for nothing that `readDocument` gives.
 */
export function createChronicle(
  document: TimelineDocument,
  { seasons = 'northern', ...options }: ChronicleOptions = {},
): Chronicle {
  const timeZone = options.timeZone ?? document.timeZone ?? 'UTC';
  const read: (Row & { readonly order: number })[] = [];
  const undated: TimelineEvent[] = [];
  for (const event of document.events) {
    const row = event.date === '' ? null : rowOf(event, parseEdtf(event.date, { timeZone, seasons }), timeZone);
    if (row) read.push(Object.assign(row, { order: orderOf(row, timeZone) }));
    else undated.push(event);
  }
  // Array.prototype.sort is stable: the document's order decides last.
  const rows = read.sort((a, b) => a.order - b.order || b.unitEnd - a.unitEnd);
  const groups = new Map(document.groups.map((group, i) => [group.id, i]));
  const column = <A extends { [i: number]: number }>(array: A, value: (row: Row) => number): A => {
    rows.forEach((row, i) => (array[i] = value(row)));
    return array;
  };
  const count = rows.length;
  let finestMs = YEAR_MS * 1000;
  for (const { unitMs } of rows) finestMs = Math.min(finestMs, unitMs);
  return {
    document,
    timeZone,
    count,
    events: rows.map((row) => row.event),
    dates: rows.map((row) => row.date),
    anchor: column(new Float64Array(count), (row) => row.anchor),
    from: column(new Float64Array(count), (row) => row.from),
    to: column(new Float64Array(count), (row) => row.to),
    unitEnd: column(new Float64Array(count), (row) => row.unitEnd),
    kind: column(new Uint8Array(count), (row) => row.kind),
    flags: column(new Uint16Array(count), (row) => row.flags),
    importance: column(new Float32Array(count), (row) => row.event.importance),
    group: column(new Int16Array(count), (row) =>
      row.event.group === undefined ? -1 : (groups.get(row.event.group) ?? -1),
    ),
    undated,
    ...nowOf(document, rows, timeZone),
    finestMs,
    indexOf: new Map(rows.map((row, i) => [row.event.id, i])),
  };
}

/** How many events there are, with those that have no date. */
export const sizeOf = ({ count, undated }: Chronicle): number => count + undated.length;

const HOUR_MS = 3_600_000;
/** Clocks are put back at night. */
const LAST_NIGHT_HOUR = 4;

const civilOf = (ms: number, floating: boolean, zone: string): number => (floating ? ms : utcToCivil(ms, zone));

/**
 * Where a row stands in the order: its anchor, and in the hour that comes twice in autumn its first pass before its
 * second.
 */
export function orderOf({ anchor, date }: Row, zone: string): number {
  if (zone === 'UTC') return anchor;
  const single = date.kind === 'interval' ? (date.from ?? date.to) : date;
  const hour = Math.floor(anchor / HOUR_MS) - 24 * Math.floor(anchor / (24 * HOUR_MS));
  if (hour >= LAST_NIGHT_HOUR || single?.floating !== false || single.earliest === null) return anchor;
  const inHour = ((anchor % HOUR_MS) + HOUR_MS) % HOUR_MS;
  const isSecond = utcToCivil(single.earliest - HOUR_MS, zone) === anchor;
  return isSecond || utcToCivil(single.earliest + HOUR_MS, zone) === anchor
    ? anchor - inHour + (inHour + (isSecond ? HOUR_MS : 0)) / 2
    : anchor;
}

const endOf = (latest: number, floating: boolean, zone: string): number => civilOf(latest, floating, zone) + 1;

export function nowOf(
  document: TimelineDocument,
  rows: readonly Row[],
  zone: string,
): { nowMs: number | null; hasAsOf: boolean } {
  const asOf = document.asOf === undefined ? null : parseEdtf(document.asOf);
  if (asOf && asOf.latest !== null && Number.isFinite(asOf.latest))
    return { nowMs: endOf(asOf.latest, asOf.floating, zone), hasAsOf: true };
  let nowMs: number | null = null;
  for (const { to, unitEnd } of rows) nowMs = Math.max(nowMs ?? -Infinity, Number.isFinite(to) ? to : unitEnd);
  return { nowMs, hasAsOf: false };
}

function doubtFlags(qualifier: Qualifier | undefined, uncertain: Flag, approximate: Flag): number {
  return (
    (qualifier === '?' || qualifier === '%' ? uncertain : 0) |
    (qualifier === '~' || qualifier === '%' ? approximate : 0)
  );
}

const unitOf = (date: EdtfSingle | null): number => (date ? (UNIT_MS[date.precision] ?? YEAR_MS) : Infinity);

/** Null where the date has no place on an axis. */
export function rowOf(event: TimelineEvent, date: EdtfDate, zone: string): Row | null {
  if (date.axis === 'undated') return null;
  if (date.kind === 'interval' && !(event.within && date.from && date.to)) {
    const { from, to, start, end } = date;
    const startMs = from ? civilOf(from.earliest, from.floating, zone) : -Infinity;
    const endMs = to ? endOf(to.latest, to.floating, zone) : Infinity;
    const unitEnd = from ? endOf(from.latest, from.floating, zone) : endMs;
    // An interval that knows neither end stands nowhere.
    if (!from && !to) return null;
    const flags =
      (start === 'open' ? Flag.OpenStart : 0) |
      (start === 'unknown' ? Flag.UnknownStart : 0) |
      (end === 'open' ? Flag.OpenEnd : 0) |
      (end === 'unknown' ? Flag.UnknownEnd : 0) |
      doubtFlags(date.qualifierStart, Flag.UncertainStart, Flag.ApproximateStart) |
      doubtFlags(date.qualifierEnd, Flag.UncertainEnd, Flag.ApproximateEnd);
    return {
      event,
      date,
      anchor: from ? startMs : endMs - 1,
      from: startMs,
      to: end === 'unknown' ? unitEnd : Math.max(endMs, startMs + 1),
      unitEnd,
      kind: Kind.Span,
      flags,
      unitMs: Math.min(unitOf(from), unitOf(to)),
    };
  }
  if (
    date.earliest === null ||
    date.latest === null ||
    (!Number.isFinite(date.earliest) && !Number.isFinite(date.latest))
  )
    return null;
  const from = civilOf(date.earliest, date.floating, zone);
  const to = endOf(date.latest, date.floating, zone);
  const anchor = Number.isFinite(from) ? from : to - 1;
  const isSingle = date.kind === 'date';
  const isPoint = isSingle && FINE.includes(date.precision);
  const flags = isSingle
    ? doubtFlags(date.qualifier, Flag.UncertainStart, Flag.ApproximateStart)
    : date.kind === 'oneOf'
      ? Flag.OneOf
      : 0;
  return {
    event,
    date,
    anchor,
    from,
    to,
    unitEnd: Number.isFinite(to) ? to : anchor + 1,
    kind: isPoint ? Kind.Point : Kind.Band,
    flags,
    unitMs: isSingle ? unitOf(date) : DAY_MS,
  };
}
