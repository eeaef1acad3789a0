// A story whose events are columns: a million dates, titles and groups as lists of each. No object is made of an event
// before somebody looks at it.

import { civilFields } from '../time/civil.js';
import { parseEdtf } from '../time/edtf.js';
import type { EdtfDate } from '../time/edtf-date.js';
import type { Chronicle } from './chronicle-columns.js';
import { nowOf, type ChronicleOptions } from './chronicle.js';
import {
  allDays,
  gatherSteps,
  groupReader,
  isDay,
  labelOf,
  momentReader,
  orderSteps,
  readRows,
  titleOf,
} from './column-rows.js';
import type { TimelineDocument, TimelineEvent, TimelineGroup } from './document.js';
import { ToldOnce } from './fields.js';
import type { Found } from './found.js';
import type { EventColumns } from './input.js';
import { setBare } from './large.js';
import { lazyList } from './lazy-list.js';
import { MAX_LABEL } from './limits.js';
import { MAX_DEPTH, plainOf } from './plain.js';
import { findDocument, type Reading } from './read-document.js';
import type { ReadOptions } from './read-edtf.js';

const NONE: readonly never[] = Object.freeze([]);

const pad = (n: number, length = 2): string => String(n).padStart(length, '0');

/** EDTF of a moment in civil ms, as finely as it says; a day where all are days. */
function edtfOf(ms: number, areDays: boolean): string {
  const { year, month, day, hour, minute, second, millisecond } = civilFields(ms);
  const date = `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month)}-${pad(day)}`;
  if (areDays) return date;
  return `${date}T${pad(hour)}:${pad(minute)}${second || millisecond ? `:${pad(second)}` : ''}${millisecond ? `.${pad(millisecond, 3)}` : ''}`;
}

/** The event at a place of the columns as a story has it written, for what reads few of them. */
export function rawAt(
  { date, title, id, group, importance }: EventColumns,
  groups: readonly TimelineGroup[],
  i: number,
): Record<string, unknown> {
  const at = date[i];
  const of = group?.[i];
  return {
    id: id?.[i] ?? String(i),
    date: typeof at === 'number' ? edtfOf(at, isDay(at)) : at,
    title: title[i],
    ...(of === undefined ? {} : { group: typeof of === 'number' ? groups[of]?.id : of }),
    ...(importance ? { importance: importance[i] } : {}),
  };
}

/** The rest of a story in columns, read as ever; `wrong` is told after it. */
export function readRest(value: object, options: ReadOptions, wrong: readonly Found[] = []): Reading {
  const rest: { events?: unknown } = { ...value };
  delete rest.events;
  const { document, found } = findDocument({ ...(plainOf(rest, MAX_DEPTH) as object), events: [] }, options);
  return { document, found: [...found, ...wrong] };
}

/** Where the events that are called by their place in the columns stand in the order of time. */
function* placesOf(rows: Uint32Array, inOrder: Uint32Array, total: number): Generator<number, Chronicle['indexOf']> {
  const at = new Int32Array(total).fill(-1);
  for (let k = 0; k < inOrder.length; k++) {
    at[rows[inOrder[k] ?? 0] ?? 0] = k;
    if (k % 1024 === 0) yield total;
  }
  const get = (id: string): number | undefined => {
    const k = /^(?:0|[1-9]\d{0,8})$/.test(id) ? at[Number(id)] : undefined;
    return k === undefined || k < 0 ? undefined : k;
  };
  return { get, has: (id) => get(id) !== undefined };
}

/** What each event is called, by its row, and where it stands: what repeats an id is called otherwise. In steps. */
function* idSteps(
  id: EventColumns['id'],
  rows: Uint32Array,
  inOrder: Uint32Array,
  total: number,
  found: Found[],
): Generator<number, { readonly idAt: (row: number) => string; readonly indexOf: Chronicle['indexOf'] }> {
  const renamed = new Map<number, string>();
  const idAt = (row: number): string => renamed.get(row) ?? String(id?.[rows[row] ?? 0] ?? rows[row]);
  if (!id) return { idAt, indexOf: yield* placesOf(rows, inOrder, total) };
  const indexOf = new Map<string, number>();
  for (let k = 0; k < rows.length; k++) {
    const row = inOrder[k] ?? 0;
    const own = idAt(row);
    if (own.length > MAX_LABEL)
      renamed.set(
        row,
        labelOf(own, () =>
          found.push({
            code: 'text/too-long',
            path: `events.id[${rows[row]}]`,
            values: [MAX_LABEL],
            severity: 'warning',
          }),
        ),
      );
    if (indexOf.has(idAt(row))) {
      renamed.set(row, `${idAt(row)}-${rows[row]}`);
      found.push({
        code: 'id/duplicate',
        path: `events.id[${rows[row]}]`,
        values: [String(id[rows[row] ?? 0]), idAt(row)],
        severity: 'warning',
      });
    }
    indexOf.set(idAt(row), k);
    if (k % 64 === 0) yield total;
  }
  return { idAt, indexOf };
}

/** Reads them, in steps: gives how many are done. `rest` is the story without its events. */
export function* columnSteps(
  columns: EventColumns,
  rest: Reading,
  { seasons = 'northern', ...options }: ChronicleOptions = {},
): Generator<number, Reading & { readonly chronicle: Chronicle }> {
  const { date, title, id, group } = columns;
  const total = date.length;
  const timeZone = options.timeZone ?? rest.document.timeZone ?? 'UTC';
  const found: Found[] = [...rest.found];
  const toldOnce = new ToldOnce();
  const areDays = yield* allDays(date);
  const groups = [...rest.document.groups];
  const read = yield* readRows(
    columns,
    momentReader(areDays, { timeZone, seasons }),
    groupReader(group, groups, found, toldOnce),
    found,
    toldOnce,
  );
  const { rows, own, count } = read;
  const inOrder = yield* orderSteps(own, count, total);
  const numbers = yield* gatherSteps(own, inOrder, total);
  // What stays of the rows for as long as the story does: the rest is in the order of time now.
  const { group: groupAt, importance: importanceAt } = own;

  const eventAt = (row: number): TimelineEvent => {
    const i = rows[row] ?? 0;
    const of = groupAt[row] ?? -1;
    const at = date[i];
    const named = groups[of]?.id;
    return {
      id: idAt(row),
      date: typeof at === 'number' ? edtfOf(Math.floor(at), areDays) : String(at),
      title: titleOf(String(title[i])),
      ...(named === undefined ? {} : { group: named }),
      mentions: NONE,
      importance: importanceAt[row] ?? 0.5,
      media: NONE,
    };
  };
  const events = lazyList(count, eventAt);
  setBare(events);
  const { idAt, indexOf } = yield* idSteps(id, rows.subarray(0, count), inOrder, total, found);
  const document: TimelineDocument = { ...rest.document, groups, events };
  const dates = lazyList<EdtfDate>(count, (i) => parseEdtf(eventAt(inOrder[i] ?? 0).date, { timeZone, seasons }));
  const asOf = nowOf(rest.document, [], timeZone);
  const chronicle: Chronicle = {
    document,
    timeZone,
    count,
    events: lazyList(count, (i) => eventAt(inOrder[i] ?? 0)),
    dates,
    ...numbers,
    undated: NONE,
    nowMs: asOf.nowMs ?? read.nowMs,
    hasAsOf: asOf.hasAsOf,
    finestMs: read.finestMs,
    indexOf,
    ids: lazyList(count, (i) => idAt(inOrder[i] ?? 0)),
  };
  return { document, found: [...found, ...toldOnce.found], chronicle };
}
