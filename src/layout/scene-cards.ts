// Cards: those that have a place of their own at this scale, and callouts for those that must be seen without one.

import { Kind } from '../data/chronicle-columns.js';
import { fill, plural } from '../i18n/lookup.js';
import { formatNumber } from '../i18n/number.js';
import { shownDate } from './card-date.js';
import { roomOf } from './first-view.js';
import { langOf, type Frame } from './frame.js';
import { groupWords } from './group-words.js';
import { NO_LANE, sideOf } from './labelling.js';
import { cardsIn, countAt } from './query.js';
import type { Card, SpanLabel } from './scene.js';
import { THUMBNAIL_ROOM_PX, thumbnailOf } from './thumbnails.js';
import { cutTitle } from './title-lines.js';
import type { Viewport } from './viewport.js';

/** Widths go in steps, so that text does not reflow with every px of a zoom. */
const WIDTH_STEP_PX = 16;
const ZOOMING_STEP_PX = 48;
/** Between a card and the edge of the view, px. */
const MARGIN_PX = 4;
/** Beside the words of a card: to the stem, and to its end. */
export const PAD_PX = 16;
/**
 * What measures of words may be off by: engines measure word by word, and some scripts draw letters nearer or farther
 * across a space.
 */
const SURE = 0.98;
/** What the count beside a date takes, px. */
export const morePx = (more: number): number => (more > 0 ? 42 + 8 * String(more).length : 0);

/** Cards in view, and those that stand outside and reach into it, in time order. */
export function layoutCards(frame: Frame): Card[] {
  const { chronicle, labelling, viewport, fromMs, toMs, minD, sign, offsetPx } = frame;
  const reach = (viewport.metrics.cardMaxPx + viewport.metrics.gapPx) * viewport.msPerPx;
  // Two that face each other share a distance: a neighbour decides a width even where it is not seen.
  const shown = cardsIn(chronicle, labelling, fromMs - 3 * reach, toMs + 3 * reach, minD);
  const last = new Map<number, number>();
  // Two of one moment in one lane stand back to back.
  shown.sort(
    (a, b) => (chronicle.anchor[a] ?? 0) - (chronicle.anchor[b] ?? 0) || sideOf(labelling, a) - sideOf(labelling, b),
  );
  const before = shown.map((i) => swap(last, labelling.lane[i] ?? NO_LANE, i));
  last.clear();
  const after = [...shown]
    .reverse()
    .map((i) => swap(last, labelling.lane[i] ?? NO_LANE, i))
    .reverse();
  return shown
    .flatMap((i, place) => {
      const side = sideOf(labelling, i);
      const anchor = chronicle.anchor[i] ?? 0;
      const isNear = side > 0 ? anchor <= toMs && anchor >= fromMs - reach : anchor >= fromMs && anchor <= toMs + reach;
      return isNear ? cardOf(frame, i, side, roomBeside(frame, i, side, side > 0 ? after[place] : before[place])) : [];
    })
    .filter((card) => {
      const [left, right] = boxOf(card, sign);
      return right + offsetPx >= 0 && left + offsetPx <= viewport.widthPx;
    });
}

function swap(map: Map<number, number>, key: number, value: number): number | undefined {
  const old = map.get(key);
  map.set(key, value);
  return old;
}

/**
 * Px to the neighbour on the card's side, at most the largest width; at the story's edges no more than its first view
 * has.
 */
function roomBeside(frame: Frame, i: number, side: 1 | -1, neighbour: number | undefined): number {
  const { chronicle, labelling, viewport, x } = frame;
  const { cardMaxPx, cardMinPx, gapPx } = viewport.metrics;
  const anchor = chronicle.anchor[i] ?? 0;
  const [startMs, endMs] = labelling.edges;
  const [startPx, endPx] = roomOf(viewport);
  const edgePx =
    side > 0 ? (endMs - anchor) / viewport.msPerPx + endPx : (anchor - startMs) / viewport.msPerPx + startPx;
  const most = Math.min(cardMaxPx, Math.max(cardMinPx, Math.floor(edgePx) - MARGIN_PX));
  if (neighbour === undefined) return most;
  const distance = Math.abs(x(chronicle.anchor[neighbour] ?? 0) - x(anchor));
  return Math.min(most, (sideOf(labelling, neighbour) === side ? distance : Math.floor(distance / 2)) - gapPx);
}

function cardOf(frame: Frame, i: number, side: 1 | -1, roomPx: number, pinned?: { readonly lane: number }): Card[] {
  const { chronicle, labelling, viewport, rows, minD, x } = frame;
  const { cardMinPx, charPx } = viewport.metrics;
  const event = chronicle.events[i];
  if (!event) return [];
  const messages = viewport.words.messages;
  const lane = pinned?.lane ?? labelling.lane[i] ?? 0;
  const more = pinned ? 0 : countAt(labelling, i, minD);
  const stepPx = viewport.isZooming ? ZOOMING_STEP_PX : WIDTH_STEP_PX;
  // The rounding of two edges may take a px from the least width.
  const widthPx = Math.max(Math.min(cardMinPx, roomPx), cardMinPx + Math.floor((roomPx - cardMinPx) / stepPx) * stepPx);
  const thumbnail =
    viewport.hasThumbnails && !viewport.isMap && widthPx >= cardMinPx + THUMBNAIL_ROOM_PX ? thumbnailOf(event) : null;
  return [
    {
      id: event.id,
      order: i,
      x: x(chronicle.anchor[i] ?? 0),
      y: rows.cardY[lane] ?? 0,
      roomPx,
      heightPx: rows.cardPx[lane] ?? 0,
      titleLines: viewport.isMap ? 1 : labelling.tall?.includes(lane) ? 3 : 2,
      lane,
      side,
      isPinned: pinned !== undefined,
      group: chronicle.group[i] ?? -1,
      widthPx,
      title: event.title,
      ...langOf(event),
      date: frame.date(i),
      shownDate: shownDate(
        chronicle,
        i,
        viewport.words,
        widthPx - PAD_PX - morePx(more) - (thumbnail === null ? 0 : THUMBNAIL_ROOM_PX),
        charPx,
      ),
      thumbnail,
      more,
      moreLabel: more > 0 ? fill(messages.more, { n: formatNumber(more, viewport.words) }) : '',
      moreName: more > 0 ? plural(messages.moreEvents, more, viewport.words) : '',
      groupWords: groupWords(chronicle, chronicle.group[i] ?? -1, viewport.words),
    },
  ];
}

/** How many letters of its title a card of this width shows in so many lines, as `cutTitle`. */
export const shownLetters = (
  { title, thumbnail }: Pick<Card, 'title' | 'thumbnail'>,
  widthPx: number,
  lines: number,
  titlePx: (text: string) => number,
): number => cutTitle(title, (widthPx - PAD_PX - (thumbnail === null ? 0 : THUMBNAIL_ROOM_PX)) * SURE, lines, titlePx);

/** The name of a period is at most so large, in sizes of a card's title. */
const NAME_SIZE = 0.965;
/** How many letters of its name the label of a period shows, beside its count. */
export const namedLetters = (
  { title, more, widthPx }: Pick<SpanLabel, 'title' | 'more' | 'widthPx'>,
  titlePx: (text: string) => number,
): number => cutTitle(title, ((widthPx - morePx(more)) / NAME_SIZE) * SURE, 1, titlePx);

/** A callout is so many times as wide as the smallest card. */
const CALLOUT = 1.6;
/** A bold title on one line, about. */
const wordsPx = (title: string, { metrics: { charPx } }: Viewport): number =>
  [...title].length * charPx * 1.25 + PAD_PX;

/** The px range a card takes, from its left to its right edge. */
export const boxOf = (
  { x, widthPx, side }: Pick<Card, 'x' | 'widthPx' | 'side'>,
  sign: 1 | -1,
): readonly [left: number, right: number] => (sign * side > 0 ? [x - 1, x + widthPx] : [x - widthPx, x + 1]);

/**
 * The cards with a callout for each moment of `pinned` that is in view and has none. A callout stands in the lane where
 * it covers the fewest, the highest of those, and what it covers is left out; no other card moves.
 */
export function pinCards(frame: Frame, cards: readonly Card[], pinned: readonly number[]): readonly Card[] {
  const { chronicle, viewport, fromMs, toMs, sign, offsetPx, labelling } = frame;
  const { cardMaxPx, cardMinPx, gapPx } = viewport.metrics;
  const kept = new Set(pinned);
  let all = [...cards];
  for (const i of kept) {
    const anchor = chronicle.anchor[i];
    const own = all.find((card) => card.order === i);
    if (
      anchor === undefined ||
      chronicle.kind[i] === Kind.Span ||
      anchor < fromMs ||
      anchor > toMs ||
      (own && !viewport.isMap)
    )
      continue;
    const at = frame.x(anchor) + offsetPx;
    const [behind, ahead] = sign > 0 ? [at, viewport.widthPx - at] : [viewport.widthPx - at, at];
    const side = own ? own.side : ahead - MARGIN_PX >= cardMinPx || ahead >= behind ? 1 : -1;
    // On a map the event that is told has its whole name.
    const wishPx = viewport.isMap ? wordsPx(chronicle.events[i]?.title ?? '', viewport) : cardMinPx * CALLOUT;
    const roomPx = Math.min(
      Math.max(cardMinPx, own?.roomPx ?? 0, Math.min(viewport.isMap ? viewport.widthPx / 2 : cardMaxPx, wishPx)),
      (side > 0 ? ahead : behind) - MARGIN_PX,
    );
    const covered = (lane: number): Card[] => {
      const [[callout]] = [cardOf(frame, i, side, roomPx, { lane })];
      if (!callout) return [];
      const [left, right] = boxOf(callout, sign);
      return all.filter(
        (card) =>
          card.lane === lane &&
          card !== own &&
          boxOf(card, sign)[0] < right + gapPx &&
          boxOf(card, sign)[1] > left - gapPx,
      );
    };
    // One that was asked for itself outweighs many.
    const costOf = (lane: number): number =>
      covered(lane).length + 99 * covered(lane).filter((card) => kept.has(card.order)).length;
    const lanes = [...Array(labelling.lanes).keys()]
      .reverse()
      .filter((lane) => frame.rows.cardY[lane] !== undefined && (frame.rows.rowOf[lane] ?? -1) >= 0);
    const lane = own?.lane ?? lanes.sort((a, b) => costOf(a) - costOf(b))[0] ?? 0;
    const hidden = new Set(covered(lane));
    all = [...all.filter((card) => !hidden.has(card) && card !== own), ...cardOf(frame, i, side, roomPx, { lane })];
  }
  return all.sort((a, b) => a.order - b.order);
}
