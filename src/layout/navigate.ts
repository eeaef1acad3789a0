// Moves of the Viewport. Each gives a new one; a move that changes nothing gives the same.

import type { Chronicle } from '../data/chronicle-columns.js';
import { Kind } from '../data/chronicle-columns.js';
import { NO_LANE, sideOf, type Labelling } from './labelling.js';
import { extentOf, pxToTime, sign, timeToPx, type Viewport } from './viewport.js';

/** Px that a revealed event keeps from the edge where its card begins. */
const EDGE_PX = 24;

/** The width of the smallest card and its gap in time, at the view's scale. */
export const minDistance = ({ metrics, msPerPx }: Viewport): number => (metrics.cardMinPx + metrics.gapPx) * msPerPx;

/** `factor` above 1 is closer; the moment under `px` stays there. */
export function zoomAt(viewport: Viewport, factor: number, px: number): Viewport {
  if (factor === 1) return viewport;
  const fixed = pxToTime(viewport, px);
  const msPerPx = viewport.msPerPx / factor;
  return { ...viewport, msPerPx, centerMs: fixed - sign(viewport) * (px - viewport.widthPx / 2) * msPerPx };
}

/** In widths of the view; above 0 is later. */
export function panBy(viewport: Viewport, views: number): Viewport {
  return views === 0 ? viewport : { ...viewport, centerMs: viewport.centerMs + views * viewport.widthPx * viewport.msPerPx };
}

/** Shows `[fromMs, toMs)` and nothing else. */
export function showRange(viewport: Viewport, fromMs: number, toMs: number): Viewport {
  return { ...viewport, centerMs: (fromMs + toMs) / 2, msPerPx: (toMs - fromMs) / viewport.widthPx };
}

/** Pans, and zooms in where that gives the event a card, until nothing of it is cut by an edge. */
export function revealView(chronicle: Chronicle, labelling: Labelling, viewport: Viewport, index: number): Viewport {
  const { D, lane } = labelling;
  const { cardMinPx, cardMaxPx, gapPx } = viewport.metrics;
  const anchor = chronicle.anchor[index];
  if (anchor === undefined) return viewport;
  const isSpan = chronicle.kind[index] === Kind.Span;
  const d = D[index] ?? 0;
  const needs = isSpan || lane[index] === NO_LANE || d <= 0 ? viewport.msPerPx : d / (cardMinPx + gapPx);
  let next = needs < viewport.msPerPx ? zoomAt(viewport, (viewport.msPerPx / needs) * 1.001, timeToPx(viewport, anchor)) : viewport;
  const [from, to] = extentOf(next);
  // A period that is under way across the view is seen already.
  if (isSpan && (chronicle.from[index] ?? 0) < from && (chronicle.to[index] ?? 0) > to) return next;
  // The room of its card lies on one side of it; no more than the view has.
  const cardPx = Math.min(cardMaxPx, Math.max(0, next.widthPx - 2 * EDGE_PX));
  const [before, after] = !isSpan && sideOf(chronicle, labelling, index) < 0 ? [cardPx, 0] : [0, cardPx];
  const least = from + (before + EDGE_PX) * next.msPerPx;
  const most = to - (after + EDGE_PX) * next.msPerPx;
  const shift = anchor < least ? anchor - least : anchor > most ? anchor - most : 0;
  if (shift !== 0) next = { ...next, centerMs: next.centerMs + shift };
  return next;
}

/** The next event in time order that shows at this scale: a card, or a period's bar. -1 for none. */
export function nextVisible(chronicle: Chronicle, { D, lane }: Labelling, index: number, step: 1 | -1, minD: number): number {
  for (let i = index + step; i >= 0 && i < chronicle.count; i += step) {
    if (lane[i] !== NO_LANE && (D[i] ?? 0) >= minD) return i;
  }
  return -1;
}
