// Points on the axis. Those that collide drop a row; where the rows do not do, what has no card becomes one ring below
// the axis, and what has one moves over the axis or aside. Rings stand in the middle of cells of an absolute grid, so
// that none touches another and none moves while panning.

import { Flag, Kind, type Chronicle } from '../data/chronicle-columns.js';
import { formatNumber } from '../i18n/number.js';
import type { Frame } from './frame.js';
import { isLabelled, NO_LANE } from './labelling.js';
import { gallop } from './max-tree.js';
import { bandsAmong, cardsIn, isBand } from './query.js';
import { RING_PX, type Card, type Cluster, type Point } from './scene.js';
import { MARK_PX, shapePath } from './shapes.js';

/** A cell is at least this wide, and less than twice as wide. */
const CELL_PX = 34;
/** From the axis to the middle of a ring: below the marks on it. */
const RING_DROP_PX = 17;
/** What a digit takes in a ring, and the room beside them. */
const DIGIT_PX = 6.5;
const RING_PAD_PX = 6;
const MOST_RING_PX = CELL_PX - 4;
/** What the rounding of two places may take. */
const ROUNDING_PX = 1;

/** Where a mark may stand: so far after its moment, and so far below the axis. */
interface Spot {
  readonly aside: number;
  readonly y: number;
}
const ASIDE_PX = [0, ...Array.from({ length: 18 }, (_, i) => 2 * i + 2).flatMap((px) => [px, -px])];
const spots = (aside: readonly number[], rows: readonly number[]): Spot[] =>
  aside.flatMap((one) => rows.map((y) => ({ aside: one, y })));
/** In the order in which they are tried. The last row over the axis reaches the lowest cards. */
const NAMED_SPOTS = [...spots(ASIDE_PX, [0, 12, -12]), ...spots(ASIDE_PX, [-24])];
const UNNAMED_SPOTS = spots([0], [0, 12, 23]);

/**
 * What takes room at the axis: a line of `half` px to either side of its middle, and so much around it. `px`: from its
 * cell's start.
 */
interface Solid {
  readonly px: number;
  readonly y: number;
  readonly half: number;
  readonly radius: number;
}
interface Mark extends Solid {
  readonly i: number;
  readonly aside: number;
  readonly hasCard: boolean;
}
/** What has no mark of its own, ascending: of very many `members` are the first ones. It lies in `[fromMs, toMs]`. */
interface Others {
  readonly members: readonly number[];
  readonly count: number;
  readonly fromMs: number;
  readonly toMs: number;
}
interface Cell {
  readonly marks: readonly Mark[];
  readonly ring: Others | null;
}

/** Cells of the grid at a scale: a power of two in ms, counted from 0. */
const cellMs = (msPerPx: number): number => 2 ** Math.ceil(Math.log2(CELL_PX * msPerPx));

/** Of those that one mark stands for, so many are listed: who asks for more comes closer. */
const MOST_LISTED = 200;
/** More marks without a card do not fit into the rows of a cell; where there are many events, three are enough. */
const MOST_IN_CELL = 24;
const MOST_OF_MANY = 3;

/** Their ids, of the first ones. */
export function idsOf({ events }: Chronicle, members: readonly number[]): string[] {
  const ids: string[] = [];
  for (const i of members) if (ids.length < MOST_LISTED) ids.push(events[i]?.id ?? '');
  return ids;
}

export function layoutPoints(frame: Frame, cards: readonly Card[]): { points: Point[]; clusters: Cluster[] } {
  const {
    chronicle,
    viewport: { msPerPx },
    fromMs,
    toMs,
  } = frame;
  const width = cellMs(msPerPx);
  const points: Point[] = [];
  const clusters: Cluster[] = [];
  for (const [index, { marks, ring }] of cellsOf(frame, cards, width)) {
    for (const mark of marks) {
      const anchor = chronicle.anchor[mark.i] ?? 0;
      if (anchor >= fromMs && anchor <= toMs) points.push(pointOf(frame, mark));
    }
    const middle = (index + 0.5) * width;
    if (ring && middle >= fromMs - width / 2 && middle <= toMs + width / 2)
      clusters.push(clusterOf(frame, ring, middle, frame.rows.axisY + RING_DROP_PX));
  }
  return { points, clusters };
}

function pointOf({ chronicle, labelling, rows, sign, x }: Frame, { i, aside, y, radius, hasCard }: Mark): Point {
  const group = chronicle.group[i] ?? -1;
  const [atX, atY] = [x(chronicle.anchor[i] ?? 0) + sign * aside, rows.axisY + y];
  return {
    id: chronicle.events[i]?.id ?? '',
    x: atX,
    y: atY,
    group,
    path: shapePath(group, radius, atX, atY),
    hasCard,
    isUncertain: ((chronicle.flags[i] ?? 0) & Flag.UncertainStart) !== 0,
    isHollow: chronicle.kind[i] === Kind.Band,
    isOut: !isLabelled(labelling, i),
  };
}

/** A ring at a moment. Of what was asked for and what was not, it stands for the former. */
export function clusterOf(
  { chronicle, labelling, viewport: { words }, x }: Frame,
  others: Others,
  middle: number,
  y: number,
): Cluster {
  const wanted = others.members.filter((i) => isLabelled(labelling, i));
  const members = wanted.length > 0 ? wanted : others.members;
  const count = others.count - others.members.length + members.length;
  const label = formatNumber(count, words);
  const needPx = Math.ceil([...label].length * DIGIT_PX) + RING_PAD_PX;
  const ids = idsOf(chronicle, members);
  return {
    key: ids[0] ?? '',
    ids,
    count,
    fromMs: others.fromMs,
    toMs: others.toMs,
    x: x(middle),
    y,
    label,
    widthPx: Math.min(MOST_RING_PX, Math.max(2 * RING_PX, needPx)),
    heightPx: 2 * RING_PX,
    isOut: wanted.length === 0,
  };
}

/**
 * Cells in view and two more on either side. Even cells look at nothing beyond them, odd ones at their neighbours: so
 * that what is seen does not hang on where the view begins.
 */
function cellsOf(frame: Frame, cards: readonly Card[], width: number): Map<number, Cell> {
  const {
    chronicle,
    labelling,
    minD,
    moments: { index: moments, at },
    viewport: { msPerPx },
    fromMs,
    toMs,
  } = frame;
  const [first, last] = [Math.floor(fromMs / width) - 2, Math.floor(toMs / width) + 2];
  const carded = [
    ...new Set([
      ...cards.map((card) => card.order),
      ...cardsIn(chronicle, labelling, first * width, (last + 1) * width, minD),
    ]),
  ].filter((i) => chronicle.kind[i] !== Kind.Span && !isBand(chronicle, i, msPerPx));
  const filled: { readonly index: number; readonly from: number; readonly to: number }[] = [];
  for (let from = gallop(at, first * width); (at[from] ?? Infinity) < (last + 1) * width;) {
    const index = Math.floor((at[from] ?? 0) / width);
    const to = gallop(at, (index + 1) * width, from);
    filled.push({ index, from, to });
    from = to;
  }
  const cells = new Map<number, Cell>();
  const widthPx = width / msPerPx;
  const place = (index: number, from: number, to: number): void => {
    const px = (i: number): number => ((chronicle.anchor[i] ?? 0) - index * width) / msPerPx;
    const lane = (i: number): number => labelling.lane[i] ?? NO_LANE;
    // Of one moment the lowest card's is nearest the axis.
    const inOrder = (a: number, b: number): number => px(a) - px(b) || lane(a) - lane(b) || a - b;
    const named = carded.filter((i) => i >= (moments[from] ?? 0) && i <= (moments[to - 1] ?? 0)).sort(inOrder);
    const others = othersIn(frame, from, to, named);
    const isRing = others.count > (frame.isDense ? MOST_OF_MANY : MOST_IN_CELL);
    const list = isRing
      ? []
      : [...others.members].sort(
          (a, b) => Number(isLabelled(labelling, b)) - Number(isLabelled(labelling, a)) || inOrder(a, b),
        );
    const isOdd = isOddCell(index);
    const around = isOdd
      ? [-1, 1].flatMap((by) =>
          solidsOf(cells.get(index + by), widthPx).map((one) => ({ ...one, px: one.px + by * widthPx })),
        )
      : [];
    const marks = placeCell({ named, others: list, isRing, px, widthPx, around, isOdd });
    cells.set(index, { ...marks, ring: marks.isRing ? others : null });
  };
  for (const { index, from, to } of filled) if (!isOddCell(index)) place(index, from, to);
  for (const { index, from, to } of filled) if (isOddCell(index)) place(index, from, to);
  return cells;
}

/**
 * Of the moments at these places of their column those that are no bands and not `named`; of very many the first ones,
 * where all were asked for.
 */
function othersIn(frame: Frame, from: number, to: number, named: readonly number[]): Others {
  const {
    chronicle,
    labelling,
    moments: { index, at },
    viewport: { msPerPx },
  } = frame;
  const members: number[] = [];
  const most = labelling.matches ? Infinity : MOST_LISTED;
  for (let place = from; place < to && members.length < most; place++) {
    const i = index[place] ?? 0;
    if (!isBand(chronicle, i, msPerPx) && !named.includes(i)) members.push(i);
  }
  return {
    members,
    fromMs: at[from] ?? 0,
    toMs: at[to - 1] ?? 0,
    count: members.length < most ? members.length : to - from - named.length - bandsAmong(chronicle, from, to, msPerPx),
  };
}

const isOddCell = (index: number): boolean => Math.abs(index % 2) === 1;
const ringAt = (widthPx: number): Solid => ({
  px: widthPx / 2,
  y: RING_DROP_PX,
  half: MOST_RING_PX / 2 - RING_PX,
  radius: RING_PX,
});
const solidsOf = (cell: Cell | undefined, widthPx: number): Solid[] =>
  cell ? [...cell.marks, ...(cell.ring ? [ringAt(widthPx)] : [])] : [];
const touch = (a: Solid, b: Solid): boolean =>
  Math.hypot(Math.max(0, Math.abs(a.px - b.px) - a.half - b.half - ROUNDING_PX), a.y - b.y) < a.radius + b.radius;

interface Task {
  /** Those with a card, and those without, in order. */
  readonly named: readonly number[];
  readonly others: readonly number[];
  /** There are more of those than have room. */
  readonly isRing: boolean;
  readonly px: (i: number) => number;
  readonly widthPx: number;
  readonly around: readonly Solid[];
  readonly isOdd: boolean;
}

function placeCell({ named, others, isRing, px, widthPx, around, isOdd }: Task): {
  readonly marks: readonly Mark[];
  readonly isRing: boolean;
} {
  /** Aside no farther than another cell's marks may come; an even cell leaves its neighbours' rings their room. */
  const isOwn = ({ px: at, y, radius }: Mark): boolean => {
    const inside = Math.min(at, widthPx - at);
    return (y <= 0 || isOdd || inside >= radius - ROUNDING_PX) && inside >= MARK_PX.named + ROUNDING_PX - widthPx / 2;
  };
  const markAt = (i: number, { aside, y }: Spot, hasCard: boolean): Mark => ({
    i,
    aside,
    px: px(i) + aside,
    y,
    half: 0,
    radius: hasCard ? MARK_PX.named : MARK_PX.unnamed,
    hasCard,
  });
  const find = (i: number, among: readonly Spot[], hasCard: boolean, taken: readonly Solid[]): Mark | undefined => {
    for (const spot of among) {
      const mark = markAt(i, spot, hasCard);
      if (isOwn(mark) && taken.every((other) => !touch(mark, other))) return mark;
    }
    return undefined;
  };
  const placeNamed = (taken: readonly Solid[]): Mark[] => {
    const marks: Mark[] = [];
    // More cards than there are spots have no moment in common.
    for (const i of named)
      marks.push(find(i, NAMED_SPOTS, true, [...taken, ...marks]) ?? markAt(i, { aside: 0, y: 0 }, true));
    return marks;
  };
  const ringed = {
    isRing: true,
    get marks() {
      return placeNamed([...around, ringAt(widthPx)]);
    },
  };
  if (isRing) return ringed;
  const marks = placeNamed(around);
  for (const i of others) {
    const mark = find(i, others.length > 1 ? UNNAMED_SPOTS : NAMED_SPOTS, false, [...around, ...marks]);
    if (!mark) return ringed;
    marks.push(mark);
  }
  return { marks, isRing };
}
