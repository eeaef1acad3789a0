// Names of periods over their bars: each at its bar's start as long as that is in view, else where the bar is. One that
// finds no room is counted at the label that has taken it, so that no bar stands without a name or a count.

import { fill, plural } from '../i18n/lookup.js';
import { formatNumber } from '../i18n/number.js';
import { langOf, type Frame } from './frame.js';
import { groupWords } from './group-words.js';
import { NO_LANE } from './labelling.js';
import { ranksOf } from './query.js';
import type { SpanLabel } from './scene.js';

/** A bar in view, as far as it is seen, civil ms. */
export interface Bar {
  readonly i: number;
  readonly lane: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** Between two labels of one row, and between the words and the edge of the view. */
const GAP_PX = 12;
const MARGIN_PX = 4;
const MOST_PX = 600;
/** A name is shown from so many letters on. */
const LEAST_LETTERS = 10;
/** Letters of a label against those of the axis, with room for what an estimate is off. */
const WIDER = 1.25;
/** Between a name and its dates, and what a count takes. */
const BETWEEN_PX = 12;
const MORE_PX = 44;

/** Px from the view's earlier edge. */
interface Placed {
  readonly bar: Bar;
  from: number;
  readonly to: number;
  readonly isPinned: boolean;
  readonly guests: number[];
}

export function layoutSpanLabels(frame: Frame, bars: readonly Bar[], pinned: readonly number[]): SpanLabel[] {
  const { labelling, minD } = frame;
  const rank = ranksOf(labelling);
  const hasRoom = (i: number): boolean => labelling.lane[i] !== NO_LANE && (labelling.D[i] ?? 0) >= minD;
  const inOrder = [...bars].sort(
    (a, b) => Number(hasRoom(b.i)) - Number(hasRoom(a.i)) || (rank[a.i] ?? 0) - (rank[b.i] ?? 0),
  );
  let placed: Placed[] = [];
  const homeless: Bar[] = [];
  for (const bar of inOrder) {
    const place = bar.lane === NO_LANE ? null : placeAmong(frame, bar, bars, placed);
    if (place) placed = [...placed.map((one) => cutBefore(one, place)), place];
    else homeless.push(bar);
  }
  for (const bar of homeless) {
    const isAsked = pinned.includes(bar.i);
    const host = hostOf(frame, bar, placed);
    if (host && !isAsked) host.guests.push(bar.i);
    // Asked for, or alone: it takes the place of what it covers.
    else placed = withCallout(frame, bar, isAsked, placed);
  }
  for (const one of placed) makeRoomForDates(frame, one, placed);
  return placed.sort((a, b) => a.bar.i - b.bar.i).flatMap((one) => labelOf(frame, one, bars, placed));
}

/** Where the others leave room, else where they would if they were cut. */
const placeAmong = (frame: Frame, bar: Bar, bars: readonly Bar[], placed: readonly Placed[]): Placed | null =>
  placeOf(frame, bar, bars, placed) ??
  placeOf(
    frame,
    bar,
    bars,
    placed.map((one) => shortened(frame, one)),
  );

/** A label ends before the next one of its row. */
const cutBefore = (one: Placed, next: Placed): Placed =>
  one.bar.lane === next.bar.lane && one.from < next.from ? { ...one, to: Math.min(one.to, next.from - GAP_PX) } : one;

/** Where a bar without a label is counted: at the one that blocks it, else at the nearest. */
function hostOf({ labelling: { parent } }: Frame, bar: Bar, placed: readonly Placed[]): Placed | undefined {
  for (let i = parent[bar.i] ?? -1; i >= 0; i = parent[i] ?? -1) {
    const found = placed.find((one) => one.bar.i === i);
    if (found) return found;
  }
  const distance = ({ bar: other }: Placed): number =>
    Math.max(0, other.startMs - bar.endMs, bar.startMs - other.endMs);
  return [...placed].sort(
    (a, b) => Math.abs(a.bar.lane - bar.lane) - Math.abs(b.bar.lane - bar.lane) || distance(a) - distance(b),
  )[0];
}

/** With the label of a bar in place of those that it covers, which it counts. */
function withCallout(frame: Frame, bar: Bar, isPinned: boolean, placed: readonly Placed[]): Placed[] {
  const { widthPx } = frame.viewport;
  const lane = bar.lane === NO_LANE ? Math.max(0, frame.labelling.spanLanes - 1) : bar.lane;
  const wish = wishOf(frame, bar);
  const from = Math.max(MARGIN_PX, Math.min(wish.from, widthPx - MARGIN_PX - wish.needPx));
  const to = Math.min(from + wish.needPx, widthPx);
  const covered = placed.filter(
    (other) => other.bar.lane === lane && other.from < to + GAP_PX && other.to > from - GAP_PX,
  );
  const guests = covered.flatMap((other) => [other.bar.i, ...other.guests]);
  return [...placed.filter((other) => !covered.includes(other)), { bar: { ...bar, lane }, from, to, isPinned, guests }];
}

const lettersOf = (text: string): number => [...text].length;

/**
 * Where the label would begin, px from the view's earlier edge, and what it asks for: name and dates, the name, some
 * letters of it.
 */
function wishOf(frame: Frame, { i, startMs }: Bar): { from: number; fullPx: number; needPx: number; leastPx: number } {
  const { chronicle, viewport, fromMs } = frame;
  const { charPx } = viewport.metrics;
  const title = lettersOf(chronicle.events[i]?.title ?? '') * charPx * WIDER;
  const most = Math.min(MOST_PX, viewport.widthPx - 2 * MARGIN_PX);
  const needPx = Math.min(most, Math.ceil(title));
  return {
    from: (startMs - fromMs) / viewport.msPerPx,
    needPx,
    fullPx: Math.min(most, Math.ceil(title + BETWEEN_PX + lettersOf(frame.date(i)) * charPx * WIDER)),
    leastPx: Math.min(needPx, Math.ceil(LEAST_LETTERS * charPx * WIDER)),
  };
}

/** At the bar's start, else before the bar's end; null where neither the name nor a few letters of it have room. */
function placeOf(frame: Frame, bar: Bar, bars: readonly Bar[], placed: readonly Placed[]): Placed | null {
  const { widthPx, msPerPx } = frame.viewport;
  const { from, needPx, leastPx } = wishOf(frame, bar);
  const at = (ms: number): number => (ms - frame.fromMs) / msPerPx;
  // A name over the bar of another period would be read as its.
  const others = bars
    .filter((other) => other !== bar && other.lane === bar.lane)
    .map((other) => ({ from: at(other.startMs), to: at(other.endMs) }));
  const row = placed.filter((other) => other.bar.lane === bar.lane);
  // Where one bar follows another at once, its name begins with it.
  const isFree = (a: number, b: number): boolean =>
    row.every((other) => other.to + GAP_PX <= a || other.from - GAP_PX >= b) &&
    others.every((other) => other.to <= a + 0.5 || other.from - GAP_PX >= b);
  const end = at(bar.endMs);
  const [least, most] = [MARGIN_PX, widthPx - MARGIN_PX];
  const wishes = [needPx, leastPx].flatMap((px) =>
    [Math.min(from, most - px), Math.min(end, most) - px].map(
      (a) => [Math.max(least, a), Math.max(least, a) + px] as const,
    ),
  );
  const found = wishes.find(([a, b]) => b <= most + 0.5 && isFree(a, b));
  return found ? { bar, from: found[0], to: found[1], isPinned: false, guests: [] } : null;
}

/**
 * One that begins with its bar, in the few letters that it can do with: a name that is cut is more than none beside it.
 */
function shortened(frame: Frame, one: Placed): Placed {
  const { from, leastPx } = wishOf(frame, one.bar);
  return one.from < from - 1 ? one : { ...one, to: Math.min(one.to, one.from + leastPx) };
}

/** A label that stands before its bar begins still earlier, where that leaves its dates room. */
function makeRoomForDates(frame: Frame, one: Placed, placed: readonly Placed[]): void {
  const { from, fullPx } = wishOf(frame, one.bar);
  if (one.from >= from - 1) return;
  const before = Math.max(
    MARGIN_PX,
    ...placed
      .filter((other) => other !== one && other.bar.lane === one.bar.lane && other.from < one.from)
      .map((other) => other.to + GAP_PX),
  );
  const wanted = one.to - fullPx - (one.guests.length > 0 ? MORE_PX : 0);
  if (wanted < one.from && wanted >= before) one.from = wanted;
}

/** On a map the one name that is shown stands over all bars. */
const MAP_NAME_PX = 26;

function labelOf(
  frame: Frame,
  { bar, from, to, isPinned, guests }: Placed,
  bars: readonly Bar[],
  placed: readonly Placed[],
): SpanLabel[] {
  const { chronicle, viewport, rows, sign, offsetPx } = frame;
  const event = chronicle.events[bar.i];
  if (!event) return [];
  const messages = viewport.words.messages;
  // What follows decides how far the words may go on.
  const starts = [
    ...placed.filter((other) => other.bar.lane === bar.lane).map((other) => other.from),
    ...bars
      .filter((other) => other.i !== bar.i && other.lane === bar.lane)
      .map((other) => (other.startMs - frame.fromMs) / viewport.msPerPx),
  ];
  const next = Math.min(viewport.widthPx, ...starts.filter((px) => px > from).map((px) => px - GAP_PX));
  const more = guests.length;
  // At its bar's start it moves with it, to the px.
  const wish = wishOf(frame, bar).from;
  const isAtStart = Math.abs(from - wish) < 0.01;
  const isBefore = from < wish - 1;
  const edge = Math.round(from);
  return [
    {
      id: event.id,
      order: bar.i,
      group: chronicle.group[bar.i] ?? -1,
      x: isAtStart ? frame.x(bar.startMs) : (sign > 0 ? edge : viewport.widthPx - edge) - offsetPx,
      y: rows.spansY + (viewport.isMap ? -MAP_NAME_PX : bar.lane * rows.spanPitch),
      isBefore,
      widthPx: Math.floor(Math.min(MOST_PX, (isBefore ? to : Math.max(to, next)) - from)),
      title: event.title,
      ...langOf(event),
      date: frame.date(bar.i),
      isPinned,
      more,
      moreIds: [...guests].sort((a, b) => a - b).flatMap((i) => chronicle.events[i]?.id ?? []),
      moreLabel: more > 0 ? fill(messages.more, { n: formatNumber(more, viewport.words) }) : '',
      moreName: more > 0 ? plural(messages.moreEvents, more, viewport.words) : '',
      groupWords: groupWords(chronicle, chronicle.group[bar.i] ?? -1, viewport.words),
    },
  ];
}
