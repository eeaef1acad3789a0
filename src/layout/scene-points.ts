// Points on the axis. Those that collide drop a row; where three rows do not do, what has no card becomes one ring below the
// axis. Rings stand in the middle of cells of an absolute grid, so that none touches another and none moves while panning.

import { Flag, Kind } from '../data/chronicle-columns.js';
import { messagesFor, plural } from '../i18n/lookup.js';
import { formatNumber } from '../i18n/number.js';
import type { Frame } from './frame.js';
import { isLabelled, NO_LANE } from './labelling.js';
import { RING_PX, type Card, type Cluster, type Point } from './scene.js';

/** Least distance of two marks in one row, and of two rows. */
const APART_PX = 11;
const ROW_PX = 11;
const ROWS = 3;
/** A cell is at least this wide, and less than twice as wide. */
const CELL_PX = 34;
/** From the axis to the middle of a ring: below the marks on it. */
const RING_DROP_PX = 17;
/** What a digit takes in a ring, and the room beside them. */
const DIGIT_PX = 6.5;
const RING_PAD_PX = 6;
const MOST_RING_PX = CELL_PX - 4;

/** Cells of the grid at a scale: a power of two in ms, counted from 0. */
export const cellMs = (msPerPx: number): number => 2 ** Math.ceil(Math.log2(CELL_PX * msPerPx));

/** A point with its row; -1 for one that found none. */
interface Placed { readonly i: number; readonly px: number; readonly row: number }
interface Cell { readonly placed: readonly Placed[]; readonly isCrowded: boolean }
const EMPTY: Cell = { placed: [], isCrowded: false };

/** `members`: the points of the cells in view and of two more on either side. */
export function layoutPoints(frame: Frame, members: readonly number[], cards: readonly Card[]): { points: Point[]; clusters: Cluster[] } {
  const { chronicle, labelling, minD, viewport, fromMs, toMs } = frame;
  const named = new Set(cards.map((card) => card.order));
  const hasCard = (i: number): boolean => named.has(i) || (labelling.lane[i] !== NO_LANE && (labelling.D[i] ?? 0) >= minD);
  const width = cellMs(viewport.msPerPx);
  const points: Point[] = [];
  const clusters: Cluster[] = [];
  for (const [index, { placed, isCrowded }] of cellsOf(frame, members, width, hasCard)) {
    const unnamed = isCrowded ? placed.filter(({ i }) => !hasCard(i)) : [];
    const wanted = unnamed.filter(({ i }) => isLabelled(labelling, i));
    // A ring counts what was asked for; of that a lone one stands beside a ring of the others.
    const crowd = wanted.length > 1 ? wanted : unnamed.filter((one) => !wanted.includes(one));
    const isRing = crowd.length > 1;
    for (const { i, row } of placed) {
      const anchor = chronicle.anchor[i] ?? 0;
      // Beside a ring there are no rows: marks with a card stand on the axis, where their leaders come down.
      if (anchor >= fromMs && anchor <= toMs && (!isRing || hasCard(i) || (wanted.length === 1 && wanted[0]?.i === i))) points.push(pointOf(frame, i, isRing ? 0 : row, hasCard(i)));
    }
    const middle = (index + 0.5) * width;
    if (isRing && middle >= fromMs - width / 2 && middle <= toMs + width / 2) clusters.push(clusterOf(frame, crowd.map(({ i }) => i).sort((a, b) => a - b), middle));
  }
  return { points, clusters };
}

function pointOf({ chronicle, labelling, rows, x }: Frame, i: number, row: number, hasCard: boolean): Point {
  return {
    id: chronicle.events[i]?.id ?? '', x: x(chronicle.anchor[i] ?? 0), y: rows.axisY + Math.max(row, 0) * ROW_PX, group: chronicle.group[i] ?? -1, hasCard,
    isUncertain: ((chronicle.flags[i] ?? 0) & Flag.UncertainStart) !== 0, isHollow: chronicle.kind[i] === Kind.Band, isOut: !isLabelled(labelling, i),
  };
}

function clusterOf({ chronicle, labelling, rows, viewport: { words }, x }: Frame, members: readonly number[], middle: number): Cluster {
  const ids = members.flatMap((i) => chronicle.events[i]?.id ?? []);
  const label = formatNumber(ids.length, words);
  const needPx = Math.ceil([...label].length * DIGIT_PX) + RING_PAD_PX;
  return {
    key: ids[0] ?? '', ids, x: x(middle), y: rows.axisY + RING_DROP_PX, label, widthPx: Math.min(MOST_RING_PX, Math.max(2 * RING_PX, needPx)),
    name: plural(messagesFor(words.locale).events, ids.length, words), isOut: !members.some((i) => isLabelled(labelling, i)),
  };
}

/**
 * Points by cells, each in the first row where it touches none. Those with a card come first, the lowest nearest the axis.
 * Even cells look at nothing beyond them, odd ones at their neighbours: so that what is seen does not hang on where the view begins.
 */
function cellsOf({ chronicle, labelling, viewport }: Frame, members: readonly number[], width: number, hasCard: (i: number) => boolean): Map<number, Cell> {
  const byCell = new Map<number, number[]>();
  for (const i of members) {
    const index = Math.floor((chronicle.anchor[i] ?? 0) / width);
    const here = byCell.get(index);
    if (here) here.push(i);
    else byCell.set(index, [i]);
  }
  const cells = new Map<number, Cell>();
  const place = (index: number, list: readonly number[], around: readonly Placed[]): void => {
    const placed: Placed[] = [];
    let isCrowded = false;
    const px = (i: number): number => ((chronicle.anchor[i] ?? 0) - index * width) / viewport.msPerPx;
    const inOrder = [...list].sort((a, b) => Number(hasCard(b)) - Number(hasCard(a)) || Number(isLabelled(labelling, b)) - Number(isLabelled(labelling, a)) || px(a) - px(b) || (labelling.lane[a] ?? NO_LANE) - (labelling.lane[b] ?? NO_LANE) || a - b);
    for (const i of inOrder) {
      const near = [...placed, ...around].filter((other) => Math.abs(other.px - px(i)) < APART_PX).map((other) => other.row);
      const row = [...Array(ROWS).keys()].find((one) => !near.includes(one)) ?? -1;
      isCrowded ||= row < 0;
      placed.push({ i, px: px(i), row });
    }
    cells.set(index, { placed, isCrowded });
  };
  const isOdd = (index: number): boolean => Math.abs(index % 2) === 1;
  for (const [index, list] of byCell) if (!isOdd(index)) place(index, list, []);
  // What a ring has taken stands in no row.
  const standing = (index: number, by: number): Placed[] => {
    const { placed, isCrowded } = cells.get(index) ?? EMPTY;
    return placed.filter(({ i }) => !isCrowded || hasCard(i)).map((one) => ({ ...one, row: isCrowded ? 0 : one.row, px: one.px + (by * width) / viewport.msPerPx }));
  };
  for (const [index, list] of byCell) if (isOdd(index)) place(index, list, [...standing(index - 1, -1), ...standing(index + 1, 1)]);
  return cells;
}
