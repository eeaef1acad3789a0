// The line from each card to its mark.

import { morePx, PAD_PX, boxOf } from './scene-cards.js';
import type { Frame } from './frame.js';
import { bandKey } from './scene-marks.js';
import type { Band, Card, Leader, Point } from './scene.js';

/** Leaders stand at least this far apart, and so do those of one moment. */
const BESIDE_PX = 4;
/** How far beside, in the order in which it is tried. */
const STEPS_PX = [...Array.from({ length: 10 }, (_, i) => i + 1), 0.5, 0.75, 0.25].flatMap((step) => [
  step * BESIDE_PX,
  -step * BESIDE_PX,
]);
/** Shorter pieces of a leader are left out. */
const SHORTEST_PIECE_PX = 6;
/** Around words that a line is cut at. */
const WORD_GAP_PX = 4;
/** Bold letters are wider than those of the axis. */
const BOLD = 1.15;
/** Of a line before a break, what words fill. */
const FILLED = 0.8;

/** What stands at the axis for cards: the marks and the bands. */
interface Feet {
  readonly points: readonly Point[];
  readonly bandOf: ReadonlyMap<string, Band>;
}

/** From a card's end down to its mark, unbroken; and in pieces where it passes the words of lower cards. */
export function layoutLeaders(frame: Frame, cards: readonly Card[], feet: Feet): Leader[] {
  const { sign, viewport } = frame;
  const footOf = feetOf(frame, feet);
  const taken: number[] = [];
  const apart = (x: number): number => {
    let least = BESIDE_PX;
    for (const other of taken) least = Math.min(least, Math.abs(other - x));
    return least;
  };
  const boxes = cards.map((card) => boxOf(card, sign));
  return [...cards]
    .sort((a, b) => a.lane - b.lane)
    .map((card) => {
      const foot = footOf(card);
      let runX = foot.x;
      // Away from its own words first.
      for (const px of apart(runX) < BESIDE_PX ? STEPS_PX : []) {
        const x = foot.x - sign * card.side * px;
        if (x >= foot.left && x <= foot.right && apart(x) > apart(runX)) runX = x;
      }
      taken.push(runX);
      const from = card.y + card.heightPx;
      const words: Stretch[] = [];
      cards.forEach((other, i) => {
        const [left, right] = boxes[i] ?? [0, 0];
        if (other.y > card.y && runX >= left && runX <= right)
          words.push(...wordsAt(other, runX, viewport.metrics.charPx));
      });
      return {
        id: card.id,
        group: card.group,
        x: card.x,
        runX,
        from,
        to: foot.y,
        // Down from its stem, or beside it.
        path: `M${card.x},${from}${runX === card.x ? '' : `H${runX}`}V${foot.y}`,
        cutPath: cutPath(runX, from, foot.y, words),
      };
    });
}

/** Where a card's line ends: on its mark or in its band; out of the view, where neither is drawn, on the axis. */
function feetOf(
  { rows, chronicle }: Frame,
  { points, bandOf }: Feet,
): (card: Card) => { readonly x: number; readonly left: number; readonly right: number; readonly y: number } {
  const pointOf = new Map(points.map((point) => [point.id, point]));
  return ({ id, order, x: own }) => {
    const band = bandOf.get(bandKey(chronicle, order));
    if (band) return { x: own, left: band.x, right: band.x + band.widthPx, y: band.y + band.heightPx / 2 };
    const { x, y } = pointOf.get(id) ?? { x: own, y: rows.axisY };
    return { x, left: x - BESIDE_PX, right: x + BESIDE_PX, y };
  };
}

/** Of y. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches in which a card that stands at `x` has words there, by estimate: its date, and the lines of its title.
 */
function wordsAt(card: Card, x: number, charPx: number): Stretch[] {
  const room = card.widthPx - PAD_PX;
  const title = [...card.title].length * charPx * BOLD;
  const lines = [...Array(card.titleLines).keys()].map((i) =>
    i === 0 || title > room * i ? Math.min(title - room * FILLED * i, room) : 0,
  );
  const widths = [[...card.shownDate].length * charPx + morePx(card.more), ...lines];
  const along = Math.abs(x - card.x) - PAD_PX / 2;
  const line = card.heightPx / widths.length;
  return widths.flatMap((width, i) =>
    width > 0 && along <= width + WORD_GAP_PX ? [{ from: card.y + i * line, to: card.y + (i + 1) * line }] : [],
  );
}

function cutPath(x: number, from: number, to: number, words: readonly Stretch[]): string {
  let path = '';
  let at = from;
  for (const word of [...words, { from: to, to }].sort((a, b) => a.from - b.from)) {
    if (word.from - at >= SHORTEST_PIECE_PX) path += `M${x},${at}V${word.from}`;
    at = Math.max(at, word.to);
  }
  return path;
}
