// Points on the axis. Those that collide drop a row; where the rows do not do, what has no card becomes one ring below the
// axis, and what has one moves over the axis or aside. Rings stand in the middle of cells of an absolute grid, so that none
// touches another and none moves while panning.

import { Flag, Kind } from '../data/chronicle-columns.js';
import { messagesFor, plural } from '../i18n/lookup.js';
import { formatNumber } from '../i18n/number.js';
import type { Frame } from './frame.js';
import { isLabelled, NO_LANE } from './labelling.js';
import { RING_PX, type Card, type Cluster, type Point } from './scene.js';
import { MARK_PX } from './shapes.js';

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
interface Spot { readonly aside: number; readonly y: number }
const ASIDE_PX = [0, ...Array.from({ length: 18 }, (_, i) => 2 * i + 2).flatMap((px) => [px, -px])];
const spots = (aside: readonly number[], rows: readonly number[]): Spot[] => aside.flatMap((one) => rows.map((y) => ({ aside: one, y })));
/** In the order in which they are tried. The last row over the axis reaches the lowest cards. */
const NAMED_SPOTS = [...spots(ASIDE_PX, [0, 12, -12]), ...spots(ASIDE_PX, [-24])];
const UNNAMED_SPOTS = spots([0], [0, 12, 23]);

/** What takes room at the axis: a line of `half` px to either side of its middle, and so much around it. `px`: from its cell's start. */
interface Solid { readonly px: number; readonly y: number; readonly half: number; readonly radius: number }
interface Mark extends Solid { readonly i: number; readonly aside: number; readonly hasCard: boolean }
interface Cell { readonly marks: readonly Mark[]; readonly ring: readonly number[] }

/** Cells of the grid at a scale: a power of two in ms, counted from 0. */
export const cellMs = (msPerPx: number): number => 2 ** Math.ceil(Math.log2(CELL_PX * msPerPx));

/** `members`: the points of the cells in view and of two more on either side. */
export function layoutPoints(frame: Frame, members: readonly number[], cards: readonly Card[]): { points: Point[]; clusters: Cluster[] } {
  const { chronicle, labelling, minD, viewport, fromMs, toMs } = frame;
  const named = new Set(cards.map((card) => card.order));
  const hasCard = (i: number): boolean => named.has(i) || (labelling.lane[i] !== NO_LANE && (labelling.D[i] ?? 0) >= minD);
  const width = cellMs(viewport.msPerPx);
  const points: Point[] = [];
  const clusters: Cluster[] = [];
  for (const [index, { marks, ring }] of cellsOf(frame, members, width, hasCard)) {
    for (const mark of marks) {
      const anchor = chronicle.anchor[mark.i] ?? 0;
      if (anchor >= fromMs && anchor <= toMs) points.push(pointOf(frame, mark));
    }
    const middle = (index + 0.5) * width;
    if (ring.length > 0 && middle >= fromMs - width / 2 && middle <= toMs + width / 2) clusters.push(clusterOf(frame, ring, middle));
  }
  return { points, clusters };
}

function pointOf({ chronicle, labelling, rows, sign, x }: Frame, { i, aside, y, hasCard }: Mark): Point {
  return {
    id: chronicle.events[i]?.id ?? '', x: x(chronicle.anchor[i] ?? 0) + sign * aside, y: rows.axisY + y, group: chronicle.group[i] ?? -1, hasCard,
    isUncertain: ((chronicle.flags[i] ?? 0) & Flag.UncertainStart) !== 0, isHollow: chronicle.kind[i] === Kind.Band, isOut: !isLabelled(labelling, i),
  };
}

/** Of what was asked for and what was not, a ring stands for the former. */
function clusterOf({ chronicle, labelling, rows, viewport: { words }, x }: Frame, members: readonly number[], middle: number): Cluster {
  const wanted = members.filter((i) => isLabelled(labelling, i));
  const ids = (wanted.length > 0 ? wanted : members).flatMap((i) => chronicle.events[i]?.id ?? []);
  const label = formatNumber(ids.length, words);
  const needPx = Math.ceil([...label].length * DIGIT_PX) + RING_PAD_PX;
  return {
    key: ids[0] ?? '', ids, x: x(middle), y: rows.axisY + RING_DROP_PX, label, widthPx: Math.min(MOST_RING_PX, Math.max(2 * RING_PX, needPx)),
    name: plural(messagesFor(words.locale).events, ids.length, words), isOut: wanted.length === 0,
  };
}

/**
 * Points by cells. Even cells look at nothing beyond them, odd ones at their neighbours: so that what is seen does not hang
 * on where the view begins.
 */
function cellsOf({ chronicle, labelling, viewport: { msPerPx } }: Frame, members: readonly number[], width: number, hasCard: (i: number) => boolean): Map<number, Cell> {
  const byCell = new Map<number, number[]>();
  for (const i of members) {
    const index = Math.floor((chronicle.anchor[i] ?? 0) / width);
    const here = byCell.get(index);
    if (here) here.push(i);
    else byCell.set(index, [i]);
  }
  const cells = new Map<number, Cell>();
  const widthPx = width / msPerPx;
  const place = (index: number, list: readonly number[]): void => {
    const px = (i: number): number => ((chronicle.anchor[i] ?? 0) - index * width) / msPerPx;
    const lane = (i: number): number => labelling.lane[i] ?? NO_LANE;
    // Of one moment the lowest card's is nearest the axis.
    const inOrder = [...list].sort((a, b) => px(a) - px(b) || lane(a) - lane(b) || a - b);
    const [named, others] = [inOrder.filter(hasCard), inOrder.filter((i) => !hasCard(i)).sort((a, b) => Number(isLabelled(labelling, b)) - Number(isLabelled(labelling, a)))];
    const isOdd = isOddCell(index);
    const around = isOdd ? [-1, 1].flatMap((by) => solidsOf(cells.get(index + by), widthPx).map((one) => ({ ...one, px: one.px + by * widthPx }))) : [];
    cells.set(index, placeCell({ named, others, px, widthPx, around, isOdd }));
  };
  for (const [index, list] of byCell) if (!isOddCell(index)) place(index, list);
  for (const [index, list] of byCell) if (isOddCell(index)) place(index, list);
  return cells;
}

const isOddCell = (index: number): boolean => Math.abs(index % 2) === 1;
const ringAt = (widthPx: number): Solid => ({ px: widthPx / 2, y: RING_DROP_PX, half: MOST_RING_PX / 2 - RING_PX, radius: RING_PX });
const solidsOf = (cell: Cell | undefined, widthPx: number): Solid[] => (cell ? [...cell.marks, ...(cell.ring.length > 0 ? [ringAt(widthPx)] : [])] : []);
const touch = (a: Solid, b: Solid): boolean => Math.hypot(Math.max(0, Math.abs(a.px - b.px) - a.half - b.half - ROUNDING_PX), a.y - b.y) < a.radius + b.radius;

interface Task {
  /** Those with a card, and those without, in order. */
  readonly named: readonly number[];
  readonly others: readonly number[];
  readonly px: (i: number) => number;
  readonly widthPx: number;
  readonly around: readonly Solid[];
  readonly isOdd: boolean;
}

function placeCell({ named, others, px, widthPx, around, isOdd }: Task): Cell {
  /** Aside no farther than another cell's marks may come; an even cell leaves its neighbours' rings their room. */
  const isOwn = ({ px: at, y, radius }: Mark): boolean => {
    const inside = Math.min(at, widthPx - at);
    return (y <= 0 || isOdd || inside >= radius - ROUNDING_PX) && inside >= MARK_PX.named + ROUNDING_PX - widthPx / 2;
  };
  const find = (i: number, among: readonly Spot[], hasCard: boolean, taken: readonly Solid[]): Mark | undefined => {
    for (const { aside, y } of among) {
      const mark: Mark = { i, aside, px: px(i) + aside, y, half: 0, radius: hasCard ? MARK_PX.named : MARK_PX.unnamed, hasCard };
      if (isOwn(mark) && taken.every((other) => !touch(mark, other))) return mark;
    }
    return undefined;
  };
  const placeNamed = (taken: readonly Solid[]): Mark[] => named.reduce<Mark[]>((marks, i) => {
    // More cards than there are spots have no moment in common.
    const mark = find(i, NAMED_SPOTS, true, [...taken, ...marks]) ?? { i, aside: 0, px: px(i), y: 0, half: 0, radius: MARK_PX.named, hasCard: true };
    return [...marks, mark];
  }, []);
  const marks = placeNamed(around);
  for (const i of others) {
    const mark = find(i, others.length > 1 ? UNNAMED_SPOTS : NAMED_SPOTS, false, [...around, ...marks]);
    if (!mark) return { marks: placeNamed([...around, ringAt(widthPx)]), ring: [...others].sort((a, b) => a - b) };
    marks.push(mark);
  }
  return { marks, ring: [] };
}
