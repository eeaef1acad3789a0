// The Chronicle of a large story, made in steps: the same columns as `createChronicle`, from dates that are read once
// each.

import { parseEdtf } from '../time/edtf.js';
import type { EdtfDate } from '../time/edtf-date.js';
import type { Chronicle } from './chronicle-columns.js';
import { nowOf, orderOf, rowOf, YEAR_MS, type ChronicleOptions, type Row } from './chronicle.js';
import { sharing } from './column-rows.js';
import type { TimelineDocument, TimelineEvent } from './document.js';
import { sortSteps } from './sort-steps.js';

/** Rows that are kept by their date's text; more are made anew. */
const MOST_ROWS = 50_000;

interface Read extends Row {
  readonly order: number;
}

/** The events that have a place, with their rows, and those that have none. */
interface Placed {
  readonly events: readonly TimelineEvent[];
  readonly rows: readonly Read[];
  readonly undated: readonly TimelineEvent[];
}

type Zone = Required<Pick<ChronicleOptions, 'timeZone' | 'seasons'>>;

/** As `createChronicle`, in steps: gives how many events have their place. */
export function* chronicleSteps(
  document: TimelineDocument,
  { seasons = 'northern', ...options }: ChronicleOptions = {},
): Generator<number, Chronicle> {
  const timeZone = options.timeZone ?? document.timeZone ?? 'UTC';
  const { events, rows, undated } = yield* rowSteps(document.events, { timeZone, seasons });
  const places = yield* orderSteps(rows);
  const inOrder = yield* columnSteps(document, { events, rows, undated }, places);
  const { nowMs, hasAsOf } = nowOf(document, rows, timeZone);
  return { document, timeZone, count: rows.length, ...inOrder, undated, nowMs, hasAsOf };
}

/** Reads each date once. */
function* rowSteps(all: readonly TimelineEvent[], { timeZone, seasons }: Zone): Generator<number, Placed> {
  const known = new Map<string, Read>();
  const readRow = (event: TimelineEvent): Read | null => {
    const { date: text, within } = event;
    if (text === '') return null;
    const before = within ? undefined : known.get(text);
    if (before) return before;
    const row = rowOf(event, parseEdtf(text, { timeZone, seasons }), timeZone);
    const read = row && { ...row, order: orderOf(row, timeZone) };
    if (read && !within && known.size < MOST_ROWS) known.set(text, read);
    return read;
  };
  const events: TimelineEvent[] = [];
  const rows: Read[] = [];
  const undated: TimelineEvent[] = [];
  for (const event of all) {
    const row = readRow(event);
    if (row) {
      events.push(event);
      rows.push(row);
    } else undated.push(event);
    yield rows.length;
  }
  return { events, rows, undated };
}

/** The rows' places in order of time. */
function* orderSteps(rows: readonly Read[]): Generator<number, ArrayLike<number>> {
  const count = rows.length;
  const order = new Float64Array(count);
  const ends = new Float64Array(count);
  for (let i = 0; i < count; i++) [order[i], ends[i]] = [rows[i]?.order ?? 0, rows[i]?.unitEnd ?? 0];
  yield count;
  const sorting = sortSteps(count, (a, b) => {
    const by = (order[a] ?? 0) - (order[b] ?? 0);
    return by > 0 || (by === 0 && (ends[a] ?? 0) < (ends[b] ?? 0));
  });
  let sorted = sorting.next();
  for (; !sorted.done; sorted = sorting.next()) yield count;
  return sorted.value;
}

/** The columns, in order of time. */
function* columnSteps(document: TimelineDocument, { events, rows }: Placed, places: ArrayLike<number>) {
  const count = rows.length;
  const groups = new Map(document.groups.map((group, i) => [group.id, i]));
  const columns = {
    anchor: new Float64Array(count),
    from: new Float64Array(count),
    to: new Float64Array(count),
    unitEnd: new Float64Array(count),
    kind: new Uint8Array(count),
    flags: new Uint16Array(count),
    importance: new Float32Array(count),
    group: new Int16Array(count),
  };
  const inOrder: TimelineEvent[] = [];
  const dates: EdtfDate[] = [];
  const indexOf = new Map<string, number>();
  let finestMs = YEAR_MS * 1000;
  for (let i = 0; i < count; i++) {
    const [row, event] = [rows[places[i] ?? 0], events[places[i] ?? 0]];
    if (!row || !event) continue;
    inOrder.push(event);
    dates.push(row.date);
    for (const name of ['anchor', 'from', 'to', 'unitEnd', 'kind', 'flags'] as const) columns[name][i] = row[name];
    columns.importance[i] = event.importance;
    columns.group[i] = event.group === undefined ? -1 : (groups.get(event.group) ?? -1);
    finestMs = Math.min(finestMs, row.unitMs);
    indexOf.set(event.id, i);
    if (i % 64 === 0) yield count;
  }
  return { events: inOrder, dates, ...sharing(columns), finestMs, indexOf };
}
