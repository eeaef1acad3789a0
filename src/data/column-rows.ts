// Columns read row by row: those that are events, what the Chronicle has of each, and their order in time. All in
// steps.

import { parseEdtf } from '../time/edtf.js';
import { Kind } from './chronicle-columns.js';
import { orderOf, rowOf, YEAR_MS, type ChronicleOptions, type Row } from './chronicle.js';
import { cleanText } from './clean-text.js';
import type { TimelineGroup } from './document.js';
import { Declared } from './declared.js';
import type { ToldOnce } from './fields.js';
import type { Found } from './found.js';
import type { EventColumns } from './input.js';
import { cutTo, MAX_LABEL, MAX_TITLE } from './limits.js';
import { sortSteps } from './sort-steps.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Years of at most four digits. */
const [FIRST_MS, LAST_MS] = [-377_736_739_200_000, 253_402_300_800_000];
/** Dates that are kept to be known again; more are read anew. */
const MOST_DATES = 50_000;
const NONE: readonly never[] = Object.freeze([]);
/** What a text must not have to be taken as it is: see clean-text.ts. */
const TO_CLEAN = /[\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069\p{Cs}]|[\p{M}\p{Cf}]{9}|\s\s|^\s|\s$/u;

/** Whether civil ms say a day and no time of it. */
export const isDay = (ms: number): boolean => ms % DAY_MS === 0;

/** Whether all dates that are numbers say a day. */
export function* allDays(date: EventColumns['date']): Generator<number, boolean> {
  for (let i = 0; i < date.length; i++) {
    const at = date[i];
    if (typeof at === 'number' && !isDay(at)) return false;
    if (i % 1024 === 0) yield 0;
  }
  return true;
}

/** What a date says on the axis; `order`: by what it is in order. */
type Moment = Pick<Row, 'anchor' | 'from' | 'to' | 'unitEnd' | 'kind' | 'flags' | 'unitMs'> & {
  readonly order: number;
};

/** Reads one date after the other: null for what is none, or has no place on the axis. */
export function momentReader(
  areDays: boolean,
  { timeZone, seasons }: Required<Pick<ChronicleOptions, 'seasons'>> & { readonly timeZone: string },
): (date: unknown) => Moment | null {
  const known = new Map<string, Moment | null>();
  const unitMs = areDays ? DAY_MS : MINUTE_MS;
  const read = (date: string): Moment | null => {
    try {
      const row = rowOf(
        { id: '', title: '', date, importance: 0, mentions: NONE, media: NONE },
        parseEdtf(date, { timeZone, seasons }),
        timeZone,
      );
      return row && { ...row, order: orderOf(row, timeZone) };
    } catch {
      return null;
    }
  };
  return (date) => {
    if (typeof date === 'number') {
      if (!(date >= FIRST_MS && date < LAST_MS)) return null;
      // Of a moment that is finer than a minute its own unit ends with it.
      const ms = Math.floor(date);
      const length = areDays ? DAY_MS : ms % MINUTE_MS === 0 ? MINUTE_MS : ms % 1000 === 0 ? 1000 : 1;
      return {
        anchor: ms,
        from: ms,
        to: ms + length,
        unitEnd: ms + length,
        kind: Kind.Point,
        flags: 0,
        unitMs,
        order: ms,
      };
    }
    if (typeof date !== 'string') return null;
    let moment = known.get(date);
    if (moment === undefined) {
      moment = read(date);
      if (known.size < MOST_DATES) known.set(date, moment);
    }
    return moment;
  };
}

/** As the reader of objects has a title; most need nothing. */
export const titleOf = (text: string): string =>
  TO_CLEAN.test(text) || text.length > MAX_TITLE
    ? cutTo(cleanText(text), MAX_TITLE)
        .replace(/[ \t\r\n]+/g, ' ')
        .trim()
    : text;

/** A title that may be too long, or none: only of such it is asked before somebody looks at its event. */
const isOdd = (text: string): boolean => text.length > MAX_TITLE || /^[\s\p{C}]/u.test(text);

/** Cleaned and cut; `tell` is told where it is too long. */
export function labelOf(text: string, tell: () => unknown): string {
  const label = cleanText(text);
  const cut = cutTo(label, MAX_LABEL);
  if (cut !== label) tell();
  return cut;
}

/**
 * Gives the place among `groups` of the group at a place of the column, -1 for none; those that only events name come
 * to stand after the others.
 */
export function groupReader(
  group: EventColumns['group'],
  groups: TimelineGroup[],
  found: Found[],
  toldOnce: ToldOnce,
): (i: number) => number {
  const declared = new Declared([...groups]);
  const tell = (i: number, id: string): unknown =>
    toldOnce.add('group/undeclared', `events.group[${i}]`, [id, declared]);
  const places = new Map(groups.map((one, i) => [one.id, i]));
  /** As the column has it: the id that it is. */
  const ids = new Map<string, string>();
  return (i) => {
    const of = group?.[i];
    if (typeof of === 'number') {
      // -1 is none.
      if (of >= 0 && of < declared.list.length) return Math.floor(of);
      if (of !== -1) tell(i, String(of));
      return -1;
    }
    if (typeof of !== 'string' || of === '') return -1;
    let id = ids.get(of);
    if (id === undefined)
      ids.set(
        of,
        (id = labelOf(of, () =>
          found.push({ code: 'text/too-long', path: `events.group[${i}]`, values: [MAX_LABEL], severity: 'warning' }),
        )),
      );
    if (!declared.ids.has(id)) tell(i, id);
    let place = places.get(id);
    if (place === undefined) {
      place = groups.push({ id, label: id }) - 1;
      places.set(id, place);
    }
    return place;
  };
}

/** What the Chronicle has of each row, and by what it is in order. */
const ownOf = (total: number) => ({
  order: new Float64Array(total),
  anchor: new Float64Array(total),
  from: new Float64Array(total),
  to: new Float64Array(total),
  unitEnd: new Float64Array(total),
  kind: new Uint8Array(total),
  flags: new Uint16Array(total),
  importance: new Float32Array(total),
  group: new Int16Array(total),
});
type Own = ReturnType<typeof ownOf>;

/** The events, in the order of the columns. */
export interface Rows {
  /** The place in the columns of each. */
  readonly rows: Uint32Array;
  readonly own: Own;
  readonly count: number;
  readonly finestMs: number;
  /** The last moment of all; null without events. */
  readonly nowMs: number | null;
}

/** Gives how many are done. What is no event is reported. */
export function* readRows(
  { date, title, importance }: EventColumns,
  momentOf: (date: unknown) => Moment | null,
  groupOf: (i: number) => number,
  found: Found[],
  toldOnce: ToldOnce,
): Generator<number, Rows> {
  const drop = (code: Found['code'], field: string, i: number, ...values: string[]): unknown =>
    found.push({ code, path: `events.${field}[${i}]`, values, severity: 'error', dropped: true });
  const total = date.length;
  const rows = new Uint32Array(total);
  const own = ownOf(total);
  let count = 0;
  let finestMs = YEAR_MS * 1000;
  let nowMs: number | null = null;
  for (let i = 0; i < total; i++) {
    if (i % 16 === 0) yield i;
    const moment = momentOf(date[i]);
    const words = title[i];
    if (typeof words === 'string' && words.length > MAX_TITLE) {
      const clean = cleanText(words);
      if (cutTo(clean, MAX_TITLE) !== clean)
        found.push({ code: 'text/too-long', path: `events.title[${i}]`, values: [MAX_TITLE], severity: 'warning' });
    }
    if (typeof words !== 'string' || words === '' || (isOdd(words) && titleOf(words) === '')) {
      drop('event/no-title', 'title', i);
      continue;
    }
    if (!moment) {
      drop('date/not-edtf', 'date', i, String(date[i]));
      continue;
    }
    rows[count] = i;
    own.order[count] = moment.order;
    own.anchor[count] = moment.anchor;
    own.from[count] = moment.from;
    own.to[count] = moment.to;
    own.unitEnd[count] = moment.unitEnd;
    own.kind[count] = moment.kind;
    own.flags[count] = moment.flags;
    const weight = importance?.[i] ?? 0.5;
    if (!(weight >= 0 && weight <= 1))
      toldOnce.add('number/range', `events.importance[${i}]`, [0, 1, Number(weight)], 0);
    own.importance[count] = Number.isFinite(weight) ? Math.min(1, Math.max(0, weight)) : 0.5;
    own.group[count] = groupOf(i);
    if (moment.unitMs < finestMs) finestMs = moment.unitMs;
    const last = Number.isFinite(moment.to) ? moment.to : moment.unitEnd;
    if (nowMs === null || last > nowMs) nowMs = last;
    count++;
  }
  return { rows, own, count, finestMs, nowMs };
}

/** The rows in the order of time: of two that begin together the longer one first. */
export function* orderSteps({ order, unitEnd }: Own, count: number, total: number): Generator<number, Uint32Array> {
  const sorting = sortSteps(
    count,
    (a, b) => (order[a] ?? 0) > (order[b] ?? 0) || (order[a] === order[b] && (unitEnd[a] ?? 0) < (unitEnd[b] ?? 0)),
  );
  let sorted = sorting.next();
  for (; !sorted.done; sorted = sorting.next()) yield total;
  return sorted.value;
}

/** The Chronicle's columns with one in the place of two that are equal, as those of moments are. */
export function sharing<
  C extends {
    readonly anchor: Float64Array;
    readonly from: Float64Array;
    readonly to: Float64Array;
    readonly unitEnd: Float64Array;
  },
>(columns: C): C {
  const oneOf = (a: Float64Array, b: Float64Array): Float64Array => (a.every((value, i) => value === b[i]) ? a : b);
  return { ...columns, from: oneOf(columns.anchor, columns.from), unitEnd: oneOf(columns.to, columns.unitEnd) };
}

/** The Chronicle's columns, in the order of time. */
export function* gatherSteps(own: Own, inOrder: Uint32Array, total: number): Generator<number, Omit<Own, 'order'>> {
  const gathered: Partial<Record<string, Own[keyof Own]>> = {};
  for (const [name, column] of Object.entries(own)) {
    if (column === own.order) continue;
    const all = column.slice(0, inOrder.length);
    for (let i = 0; i < inOrder.length; i++) {
      all[i] = column[inOrder[i] ?? 0] ?? 0;
      if (i % 4096 === 0) yield total;
    }
    gathered[name] = all;
  }
  return sharing(gathered as Omit<Own, 'order'>);
}
