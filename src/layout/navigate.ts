// Moves of the Viewport. Each gives a new one; a move that changes nothing gives the same.

import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import type { Limits } from './first-view.js';
import { NO_LANE, sideOf, type Labelling } from './labelling.js';
import { extentOf, placeView, pxToTime, sign, type Viewport } from './viewport.js';

/** Px that a revealed event keeps from the edge where its card begins. */
const EDGE_PX = 20;

/** The width of the smallest card and its gap in time, at the view's scale. */
export const minDistance = ({ metrics, msPerPx }: Viewport): number => (metrics.cardMinPx + metrics.gapPx) * msPerPx;

/** `factor` above 1 is closer; the moment under `px` stays there. */
export function zoomAt(viewport: Viewport, factor: number, px: number): Viewport {
  const msPerPx = viewport.msPerPx / factor;
  return factor === 1
    ? viewport
    : placeView(viewport, pxToTime(viewport, px) - sign(viewport) * (px - viewport.widthPx / 2) * msPerPx, msPerPx);
}

/** In widths of the view; above 0 is later. */
export function panBy(viewport: Viewport, views: number): Viewport {
  return placeView(viewport, viewport.centerMs + views * viewport.widthPx * viewport.msPerPx);
}

/**
 * One view later (1) or earlier (-1), and no farther than the data: its last moment stays near that end of the view.
 */
export function pageView(
  viewport: Viewport,
  step: 1 | -1,
  { fromMs, toMs }: Pick<Limits, 'fromMs' | 'toMs'>,
): Viewport {
  const half = (viewport.widthPx / 2 - EDGE_PX) * viewport.msPerPx;
  const [first, last] = [fromMs + half, toMs - half];
  const wanted = panBy(viewport, step).centerMs;
  const end =
    step > 0 ? Math.max(viewport.centerMs, Math.max(first, last)) : Math.min(viewport.centerMs, Math.min(first, last));
  return placeView(viewport, step > 0 ? Math.min(wanted, end) : Math.max(wanted, end));
}

/** Shows `[fromMs, toMs)` and nothing else. */
export function showRange(viewport: Viewport, fromMs: number, toMs: number): Viewport {
  return placeView(viewport, (fromMs + toMs) / 2, (toMs - fromMs) / viewport.widthPx);
}

/**
 * Pans as little as needed until nothing of the event's card is cut by an edge; the scale stays. A callout and a
 * period's label find their own room.
 */
export function revealView(chronicle: Chronicle, labelling: Labelling, viewport: Viewport, index: number): Viewport {
  const { anchor, kind, from, to } = chronicle;
  const {
    metrics: { cardMinPx, cardMaxPx },
    msPerPx,
    centerMs,
  } = viewport;
  const at = anchor[index];
  if (at === undefined) return viewport;
  const [fromMs, toMs] = extentOf(viewport);
  const isSpan = kind[index] === Kind.Span;
  // A period that is under way across the view is seen already.
  if (isSpan && (from[index] ?? 0) < fromMs && (to[index] ?? 0) > toMs) return viewport;
  const hasCard = !isSpan && labelling.lane[index] !== NO_LANE && (labelling.D[index] ?? 0) >= minDistance(viewport);
  const [startMs, endMs] = labelling.edges;
  const side = sideOf(labelling, index);
  // A card at the story's edge is no wider than its first view has room for.
  const toEdgePx = (side > 0 ? endMs - at : at - startMs) / msPerPx + EDGE_PX;
  const cardPx = Math.min(
    Math.max(cardMinPx, Math.min(cardMaxPx, toEdgePx)),
    Math.max(0, viewport.widthPx - 2 * EDGE_PX),
  );
  const roomOn = (one: 1 | -1): number => (hasCard && side === one ? cardPx : EDGE_PX) * msPerPx;
  const [least, most] = [fromMs + roomOn(-1), toMs - roomOn(1)];
  return placeView(viewport, centerMs + (at < least ? at - least : at > most ? at - most : 0));
}

/**
 * The event that stands about `spanMs` from another, later (1) or earlier (-1): the nearest to there of those beyond it
 * that `matches` has, 1 per event. -1 for none.
 */
export function eventFrom(
  { anchor, count }: Chronicle,
  index: number,
  spanMs: number,
  step: 1 | -1,
  matches?: Uint8Array,
): number {
  const wanted = (anchor[index] ?? 0) + step * spanMs;
  const away = (i: number): number => Math.abs((anchor[i] ?? Infinity) - wanted);
  let best = -1;
  // Anchors ascend: the first that is no nearer ends the search.
  for (let i = index + step; i >= 0 && i < count && away(i) <= away(best); i += step) if (matches?.[i] !== 0) best = i;
  return best;
}
