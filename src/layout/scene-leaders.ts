// The line from each card to its mark.

import { morePx, PAD_PX, boxOf } from './scene-cards.js';
import type { Frame } from './frame.js';
import type { Card, Leader } from './scene.js';

/** Leaders stand at least this far apart, and so do those of one moment. */
const BESIDE_PX = 4;
/** Shorter pieces of a leader are left out. */
const SHORTEST_PIECE_PX = 6;
/** Around words that a line is cut at. */
const WORD_GAP_PX = 4;
/** Bold letters are wider than those of the axis. */
const BOLD = 1.15;
const LINES = 3;

/** From a card's end down to the axis, unbroken; and in pieces where it passes the words of lower cards. */
export function layoutLeaders({ rows, sign, viewport }: Frame, cards: readonly Card[]): Leader[] {
  const taken: number[] = [];
  return [...cards].sort((a, b) => a.lane - b.lane).map((card) => {
    // Away from its own words first.
    const out = -sign * card.side * BESIDE_PX;
    const runX = [0, 1, -1, 2, -2].map((step) => card.x + step * out).find((x) => taken.every((other) => Math.abs(other - x) >= BESIDE_PX)) ?? card.x;
    taken.push(runX);
    const from = card.y + card.heightPx;
    const words = cards.filter((other) => other.y > card.y).flatMap((other) => wordsAt(other, runX, sign, viewport.metrics.charPx));
    return { id: card.id, group: card.group, x: card.x, runX, from, to: rows.axisY, pieces: piecesOf(runX, from, rows.axisY, words) };
  });
}

/** Path data of a leader as one line: down from its stem, or beside it. */
export const leaderPath = ({ x, runX, from, to }: Leader): string => `M${x},${from}${runX === x ? '' : `H${runX}`}V${to}`;

/** The stretches of y in which a card has words at `x`, by estimate: its date, and one or two lines of its title. */
function wordsAt(card: Card, x: number, sign: 1 | -1, charPx: number): { from: number; to: number }[] {
  const [left, right] = boxOf(card, sign);
  if (x < left || x > right) return [];
  const room = card.widthPx - PAD_PX;
  const title = [...card.title].length * charPx * BOLD;
  const widths = [[...card.shownDate].length * charPx + morePx(card.more), Math.min(title, room), title > room ? Math.min(title - room * 0.8, room) : 0];
  const along = Math.abs(x - card.x) - PAD_PX / 2;
  const line = card.heightPx / LINES;
  return widths.flatMap((width, i) => (width > 0 && along <= width + WORD_GAP_PX ? [{ from: card.y + i * line, to: card.y + (i + 1) * line }] : []));
}

function piecesOf(x: number, from: number, to: number, words: readonly { readonly from: number; readonly to: number }[]): Leader['pieces'] {
  const pieces: { x: number; from: number; to: number }[] = [];
  let at = from;
  for (const word of [...words, { from: to, to }].sort((a, b) => a.from - b.from)) {
    if (word.from - at >= SHORTEST_PIECE_PX) pieces.push({ x, from: at, to: word.from });
    at = Math.max(at, word.to);
  }
  return pieces;
}
