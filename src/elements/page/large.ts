// Reads a story of many events in slices, a file of its own: a picture of some of them stands at once, how far it is is
// told, and who takes the story or the widget away ends it.

import { createChronicle } from '../../data/chronicle.js';
import type { Chronicle } from '../../data/chronicle-columns.js';
import { chronicleSteps } from '../../data/chronicle-steps.js';
import { checkColumns } from '../../data/check-columns.js';
import { columnSteps, rawAt, readRest } from '../../data/columns.js';
import { columnsOf } from '../../data/large.js';
import { jsonSteps } from '../../data/json-steps.js';
import { isList, MAX_DEPTH, plainOf, valueAt } from '../../data/plain.js';
import { findDocument, readingSteps, type Reading } from '../../data/read-document.js';
import type { ReadOptions } from '../../data/read-edtf.js';
import type { Labelling } from '../../layout/labelling.js';
import type { StoryState } from '../kit/state.js';
import type { Store } from '../kit/store.js';
import { Progress } from './progress.js';
import { inSlices } from './slices.js';

/** Events of the first picture: the weightiest, and as many from the whole length of the list. */
const SOME = 60;
/** As many are asked for their weight. */
const MOST_WEIGHED = 100_000;
/** Own width under which there is a list, of which some events are no picture. */
const LEAST_CHART_PX = 560;

/** So many bytes become text at once. */
const TEXT_BYTES = 1 << 17;

function* textsOf(chunks: readonly Uint8Array[]): Generator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += TEXT_BYTES)
      yield decoder.decode(chunk.subarray(at, at + TEXT_BYTES), { stream: true });
  yield decoder.decode();
}

/**
 * What a JSON text in UTF-8 says, in slices; undefined where it is none, which who reads it at once then tells, and
 * where it was ended.
 */
export async function parseLarge(chunks: readonly Uint8Array[], signal: AbortSignal): Promise<unknown> {
  try {
    return (await inSlices(jsonSteps(textsOf(chunks)), signal)) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * The labelling with a place for all of its cards, and with what comes `after` it, which is kept with it; null where it
 * was ended.
 */
export async function placeRest(
  labelling: Labelling,
  rest: Generator<unknown, Labelling>,
  after: (whole: Labelling) => Generator<unknown, object>,
  signal: AbortSignal,
): Promise<Labelling | null> {
  const placed = await inSlices(rest, signal);
  const whole = placed && { ...labelling, ...placed, rest: undefined };
  return whole && (await inSlices(after(whole), signal, undefined, 1)) && whole;
}

/** What is asked of a reading. */
export interface LargeOptions {
  readonly signal: AbortSignal;
  /** How events are read. */
  readonly reading: ReadOptions;
  readonly timeZone: string | null | undefined;
  readonly seasons: 'northern' | 'southern';
  /** Takes a first picture. */
  readonly show: (story: StoryState & { readonly status: 'ready' }) => void;
  /** The story is that of before with more events. */
  readonly isGrown: boolean;
}

/** The story as plain data but for its events. */
function rootOf(value: unknown): unknown {
  if (isList(value)) return { events: value };
  if (typeof value !== 'object' || value === null) return value;
  const rest: { events?: unknown } = { ...value };
  delete rest.events;
  return { ...(plainOf(rest, MAX_DEPTH) as object), events: valueAt(value, 'events') };
}

const weightOf = (event: unknown): number => {
  const weight = typeof event === 'object' && event !== null ? valueAt(event, 'importance') : undefined;
  return typeof weight === 'number' ? weight : 0.5;
};

/** Some places for a first picture, in order: in steps. */
function* someOf(count: number, weightAt: (i: number) => number): Generator<number, number[]> {
  const taken = new Set<number>();
  for (let i = 0; i < SOME; i++) taken.add(Math.round((i * (count - 1)) / (SOME - 1)));
  const weights = new Float32Array(Math.min(count, MOST_WEIGHED));
  for (let i = 0; i < weights.length; i++) {
    weights[i] = weightAt(i);
    if (i % 64 === 0) yield 0;
  }
  const least = weights.slice().sort()[Math.max(0, weights.length - SOME)] ?? 0;
  for (let i = 0; i < weights.length && taken.size < 2 * SOME; i++) if ((weights[i] ?? 0) >= least) taken.add(i);
  return [...taken].sort((a, b) => a - b);
}

type Read = Reading & { readonly chronicle?: Chronicle };

/**
 * What came of it; null where it was ended before. Whatever throws, such as a column of another hand, makes the story
 * unreadable.
 */
export async function readLarge(store: Store, value: unknown, options: LargeOptions): Promise<Read | null> {
  try {
    return await readInSlices(store, value, options);
  } catch (error) {
    const { document } = findDocument({ events: [] }, options.reading);
    return { document, found: [{ code: 'document/unreadable', path: '', values: [String(error)], severity: 'error' }] };
  }
}

async function readInSlices(
  store: Store,
  value: unknown,
  { signal, reading: options, timeZone, seasons, show, isGrown }: LargeOptions,
): Promise<Read | null> {
  const [columns, wrong] = checkColumns(columnsOf(value));
  const root = columns ? null : (rootOf(value) as { readonly events: readonly unknown[] });
  const total = columns ? columns.date.length : (root?.events.length ?? 0);
  const progress = new Progress(store, total);
  const chronicleOf = { timeZone: timeZone ?? undefined, seasons };
  const isChart = store.settings.layout !== 'vertical' && store.host.clientWidth >= LEAST_CHART_PX;
  try {
    const rest = columns && readRest(value as object, options, wrong);
    if (isChart && !store.chronicle && total > 2 * SOME) {
      const some = await inSlices(
        someOf(total, columns ? (i) => columns.importance?.[i] ?? 0.5 : (i) => weightOf(root?.events[i])),
        signal,
      );
      if (!some) return null;
      const events = some.map((i) => (columns ? rawAt(columns, rest?.document.groups ?? [], i) : root?.events[i]));
      const { document } = findDocument({ ...(rest?.document ?? root), events }, options);
      if (document.events.length > 0)
        show({ status: 'ready', document, chronicle: createChronicle(document, chronicleOf), found: [], isPart: true });
    }
    const told = (done: number): void => progress.at(done);
    const fromColumns = columns && rest && (await inSlices(columnSteps(columns, rest, chronicleOf), signal, told));
    const reading =
      fromColumns ??
      (await inSlices(
        readingSteps(() => root, options, true),
        signal,
        (done) => told(done / 2),
      ));
    const chronicle =
      fromColumns?.chronicle ??
      (reading &&
        (await inSlices(chronicleSteps(reading.document, chronicleOf), signal, (done) => told((total + done) / 2))));
    if (chronicle && store.prepare) await inSlices(store.prepare(chronicle, undefined, isGrown), signal, undefined, 1);
    return reading && chronicle && { ...reading, chronicle };
  } finally {
    progress.end();
  }
}
