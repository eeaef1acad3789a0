// Cards and their leaders.

import { fill, messagesFor, plural } from '../i18n/lookup.js';
import { formatNumber } from '../i18n/number.js';
import type { Frame } from './frame.js';
import { cardsIn } from './labelling.js';
import { RING_PX, type Card, type Cluster, type Leader } from './scene.js';

/** Widths go in steps, so that text does not reflow with every px of a zoom. */
const WIDTH_STEP_PX = 16;
/** Shorter pieces of a leader are left out. */
const SHORTEST_PIECE_PX = 14;
/** Leaders of one moment stand this far apart. */
const BESIDE_PX = 4;

/** Cards in view, and those that stand before it and reach into it, in time order. */
export function layoutCards(frame: Frame, pinned: readonly number[] = []): Card[] {
  const { chronicle, labelling, viewport, fromMs, toMs, minD, rows, counts, x } = frame;
  const { cardMinPx, cardMaxPx, cardHeightPx, gapPx } = viewport.metrics;
  const reach = (cardMaxPx + gapPx) * viewport.msPerPx;
  const messages = messagesFor(viewport.words.locale);
  // One reach further at the end: the next card decides a width even where it is not seen.
  const shown = [...new Set([...cardsIn(chronicle, labelling, fromMs - reach, toMs + reach, minD), ...pinned])].sort((a, b) => a - b);
  const nextX = new Map<number, number>();
  const cards: Card[] = [];
  for (const i of shown.reverse()) {
    const event = chronicle.events[i];
    const anchor = chronicle.anchor[i] ?? 0;
    const lane = labelling.lane[i] ?? 0;
    const at = x(anchor);
    const next = nextX.get(lane);
    nextX.set(lane, at);
    if (!event || anchor > toMs) continue;
    const roomPx = Math.min(cardMaxPx, next === undefined ? cardMaxPx : Math.abs(next - at) - gapPx);
    const more = counts[i] ?? 0;
    cards.push({
      id: event.id, order: i, x: at, y: rows.cardY[lane] ?? 0, roomPx, heightPx: cardHeightPx, lane, group: chronicle.group[i] ?? -1,
      // The rounding of two edges may take a px from the least width.
      widthPx: Math.max(Math.min(cardMinPx, roomPx), cardMinPx + Math.floor((roomPx - cardMinPx) / WIDTH_STEP_PX) * WIDTH_STEP_PX),
      title: event.title, date: frame.date(i), more,
      moreLabel: more > 0 ? fill(messages.more, { n: formatNumber(more, viewport.words) }) : '',
      moreName: more > 0 ? plural(messages.moreEvents, more, viewport.words) : '',
    });
  }
  return cards.reverse();
}

/** The px range a card takes, from its left to its right edge. */
const boxOf = (card: Card, way: 1 | -1): readonly [number, number] => (way > 0 ? [card.x - 2, card.x + card.widthPx] : [card.x - card.widthPx, card.x + 2]);

/** A line from each card down to the axis, in pieces where lower cards leave it room. */
export function layoutLeaders({ rows, sign }: Frame, cards: readonly Card[], clusters: readonly Cluster[]): Leader[] {
  const besides = new Map<number, number>();
  return [...cards].sort((a, b) => a.lane - b.lane).map((card) => {
    const behind = cards.filter((other) => other.lane < card.lane && boxOf(other, sign)[0] <= card.x && card.x <= boxOf(other, sign)[1]).sort((a, b) => a.y - b.y);
    const order = besides.get(card.x) ?? 0;
    besides.set(card.x, order + 1);
    const pieces: Leader['pieces'][number][] = [];
    let from = card.y + card.heightPx;
    let at = card.x;
    for (const other of behind) {
      // Below a card of the same moment that card's own line goes on: ours shows again only at the axis.
      if (at === card.x && (other.y - from >= SHORTEST_PIECE_PX || (other.x === card.x && other.y > from))) pieces.push({ x: at, from, to: other.y });
      from = other.y + other.heightPx;
      if (other.x === card.x) at = card.x - sign * BESIDE_PX * order;
    }
    const ring = clusters.find((cluster) => Math.abs(cluster.x - card.x) <= RING_PX);
    const end = rows.axisY - (ring ? RING_PX : 0);
    // Beside a ring the lines of its guests would only cross out its number.
    if (end - from >= SHORTEST_PIECE_PX && (!ring || ring.x === at)) pieces.push({ x: at, from, to: end });
    return { id: card.id, group: card.group, pieces, isFaint: behind.some((other) => other.x !== card.x) };
  });
}
