// The axis of an even scale: at the moments at which something begins stand their dates, as exactly as it takes to tell
// them apart; and what is left out between two of them, in words.

import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { calendarIn } from '../time/calendar.js';
import type { Precision } from '../time/edtf-date.js';
import { formatDate } from '../time/format-date.js';
import { formatMoment, type Style } from '../time/format-moment.js';
import { formatDuration } from '../time/duration.js';
import type { Words } from '../time/words.js';
import { STEP, type EvenScale } from './even.js';
import type { Frame } from './frame.js';
import { kept } from './kept.js';
import type { Axis, AxisBreak, AxisLabel, Cluster, Scene } from './scene.js';
import { apart, fitsIn, halfIn, layoutAsOf } from './scene-axis.js';
import { timeOf } from './viewport.js';

/** Two breaks stand as far apart at least. */
const BREAK_PX = 16;
const DAY_MS = 86_400_000;

/** What is known of a moment: words that are finer would be untrue. What is coarser has the words of its own date. */
const KNOWN: Partial<Record<Precision, 'month' | 'day' | 'time'>> = {
  month: 'month',
  day: 'day',
  'day-unspecified': 'month',
  minute: 'time',
  second: 'time',
  millisecond: 'time',
};

/**
 * `context`: of what larger unit it tells the part; empty where it needs none. `second`: in the second calendar, empty
 * where there is none, none that reaches so far, or no day is known.
 */
interface Named {
  readonly at: number;
  readonly label: string;
  readonly context: string;
  readonly second: string;
}

/** The moments at which something begins, in the order of time, with their words. */
const namesOf = kept<Chronicle, [], (words: Words) => readonly Named[]>((chronicle) =>
  kept((words) => {
    const { anchor, count } = chronicle;
    const firsts: number[] = [];
    for (let i = 0; i < count; i++) if (anchor[i] !== anchor[i - 1]) firsts.push(i);
    const times = firsts.map((i) => timeOf(chronicle, anchor[i] ?? 0));
    const years = times.map((ms) => formatMoment(ms, 'year', words));
    const days = times.map((ms) => Math.floor(ms / DAY_MS));
    const isWith = (list: readonly unknown[], k: number): boolean => list[k] === list[k - 1] || list[k] === list[k + 1];
    return firsts.map((i, k): Named => {
      const ms = times[k] ?? 0;
      const known = knownAt(chronicle, i);
      const named = (style: Style, context = ''): Named => ({
        at: anchor[i] ?? 0,
        label: formatMoment(ms, style, words),
        context,
        second: known === 'month' ? '' : inSecond(ms, style, words),
      });
      if (!known) return { at: anchor[i] ?? 0, label: coarseWords(chronicle, i, words), context: '', second: '' };
      if (!isWith(years, k)) return named('year');
      if (known === 'time' && isWith(days, k)) return named('time', formatMoment(ms, 'dayMonthYear', words));
      return named(known === 'month' ? 'month' : 'dayMonth', years[k]);
    });
  }),
);

function inSecond(ms: number, style: Style, words: Words): string {
  const second = words.secondaryCalendar;
  return second === undefined || style === 'time' || calendarIn(words, second)?.covers(ms) !== true
    ? ''
    : formatMoment(ms, style, { ...words, calendar: second });
}

/** As exactly as the moment is known at which the event stands; undefined where it is not known to the month. */
function knownAt({ dates, kind }: Chronicle, i: number): 'month' | 'day' | 'time' | undefined {
  const date = dates[i];
  const single = kind[i] === Kind.Span && date?.kind === 'interval' ? (date.from ?? date.to) : date;
  return single?.kind === 'date' ? KNOWN[single.precision] : undefined;
}

/** The words of the date, of a period those of its beginning. */
function coarseWords({ dates, events, kind }: Chronicle, i: number, words: Words): string {
  const date = dates[i];
  if (!date) return '';
  const own = kind[i] === Kind.Span && date.kind === 'interval' ? (date.from ?? date.to ?? date) : date;
  return formatDate(own, { ...words, style: 'short', within: events[i]?.within ?? false });
}

/**
 * Widths on the axis that are powers of two in steps, at least so wide: what stands once in each does not change by
 * panning.
 */
const cellOf = (leastPx: number, msPerPx: number): number =>
  STEP * 2 ** Math.max(0, Math.ceil(Math.log2((leastPx * msPerPx) / STEP)));

/** The first in each cell of those in view and in the cells at its edges. */
function firstsIn<T extends { readonly at: number }>(list: readonly T[], cell: number, { fromMs, toMs }: Frame): T[] {
  const [first, last] = [Math.floor(fromMs / cell) * cell, (Math.floor(toMs / cell) + 1) * cell];
  let taken = NaN;
  return list.filter(({ at }) => {
    const own = Math.floor(at / cell);
    if (at < first || at >= last || own === taken) return false;
    taken = own;
    return true;
  });
}

/** The same context from one moment to the last that follows with it: its word in the middle of what is seen of it. */
function runsOf(names: readonly Named[], { fromMs, toMs, x }: Frame): AxisLabel[] {
  const runs: { label: string; from: number; to: number }[] = [];
  let isGoing = false;
  for (const { at, context } of names) {
    const last = runs.at(-1);
    if (isGoing && last?.label === context) last.to = at;
    else if (context !== '') runs.push({ label: context, from: at, to: at });
    isGoing = context !== '';
  }
  return runs.flatMap(({ label, from, to }) =>
    to < fromMs || from > toMs
      ? []
      : { key: String(from), x: x((Math.max(from, fromMs) + Math.min(to, toMs)) / 2), label },
  );
}

/** In place of `layoutAxis`, for a Chronicle with an even scale. */
export function layoutEvenAxis(frame: Frame, clusters: readonly Cluster[]): { axis: Axis; asOf: Scene['asOf'] } {
  const {
    chronicle,
    viewport: {
      words,
      msPerPx,
      metrics: { tickMinPx },
      widthPx,
    },
    rows,
    x,
    offsetPx,
  } = frame;
  const halfOf = halfIn(frame);
  /** A label near the chart's edge stands as far from its moment as it takes to have room there. */
  const within = ({ at, label }: { readonly at: number; readonly label: string }): AxisLabel[] => {
    const [px, half] = [x(at) + offsetPx, Math.ceil(halfOf(label))];
    return label === '' || px < 0 || px > widthPx
      ? []
      : [{ key: String(at), x: Math.max(half, Math.min(widthPx - half, px)) - offsetPx, label }];
  };
  const names = namesOf(chronicle)(words);
  const chosen = firstsIn(names, cellOf(tickMinPx, msPerPx), frame);
  const rowOf = (label: (one: Named) => string): AxisLabel[] =>
    apart(
      chosen.flatMap((one) => within({ at: one.at, label: label(one) })),
      halfOf,
    );
  const labels = rowOf(({ label }) => label);
  const shown = new Set(labels.map(({ key }) => key));
  const ticks = chosen.map(({ at }) => ({ key: String(at), x: x(at) })).filter(({ key }) => shown.has(key));
  const runs = apart(runsOf(names, frame).filter(fitsIn(frame)), halfOf);
  const secondary =
    words.secondaryCalendar === undefined
      ? null
      : { y: rows.secondaryY, ticks: [], labels: rowOf(({ second }) => second).filter(({ key }) => shown.has(key)) };
  const axis: Axis = {
    y: rows.axisY,
    ticks,
    labels,
    context: runs,
    borders: [],
    labelY: rows.labelY,
    contextY: rows.contextY,
    secondary,
    breaks: breaksOf(frame, runs),
  };
  return { axis, asOf: layoutAsOf(frame, axis, halfOf, clusters) };
}

/** What is left out between two moments in view, in words where these have room beside those of the larger units. */
function breaksOf(frame: Frame, runs: readonly AxisLabel[]): AxisBreak[] {
  const {
    chronicle,
    viewport: { words, msPerPx, widthPx, isMap },
    x,
    offsetPx,
  } = frame;
  const [halfOf, fits] = [halfIn(frame), fitsIn(frame)];
  const { breaks } = chronicle.scale as EvenScale;
  return firstsIn(breaks, cellOf(BREAK_PX, msPerPx), frame)
    .map(({ at, fromMs, toMs }): AxisBreak => {
      const one = { key: String(at), x: x(at + STEP / 2), label: formatDuration(fromMs, toMs, words) };
      const hasRoom =
        !isMap &&
        fits(one) &&
        2 * halfOf(one.label) <= STEP / msPerPx &&
        runs.every((run) => Math.abs(run.x - one.x) >= halfOf(run.label) + halfOf(one.label));
      return { ...one, name: one.label, label: hasRoom ? one.label : '' };
    })
    .filter(({ x: at }) => at + offsetPx > 0 && at + offsetPx < widthPx);
}
