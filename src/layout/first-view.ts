// Where a timeline opens, and how far it may be moved from there.

import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { placeView, type Viewport } from './viewport.js';

/** Room before the first event and behind the end of the last mark. */
const START_PX = 28;
const END_PX = 64;
/** Behind the last card. */
const CARD_END_PX = 12;
const LEAST_UNITS = 8;
/** A period that lasts longer than this many times the moments' range is cut by the view. */
const LONG_PERIOD = 3;

interface Range { readonly from: number; readonly to: number; readonly lastAnchor: number }

const lastOf = (chronicle: Chronicle, i: number): number => {
  const to = chronicle.to[i] ?? 0;
  return Number.isFinite(to) ? to : Math.max(chronicle.nowMs ?? 0, chronicle.unitEnd[i] ?? 0);
};
const firstOf = (chronicle: Chronicle, i: number): number => {
  const from = chronicle.from[i] ?? 0;
  return Number.isFinite(from) ? from : (chronicle.anchor[i] ?? 0);
};

/** The range of the events that `take` chooses; null for none. */
function rangeOf(chronicle: Chronicle, take: (i: number) => boolean): Range | null {
  let range: Range | null = null;
  for (let i = 0; i < chronicle.count; i++) {
    if (!take(i)) continue;
    const isPoint = chronicle.kind[i] === Kind.Point;
    const from = firstOf(chronicle, i);
    const to = isPoint ? from : lastOf(chronicle, i);
    const lastAnchor = chronicle.anchor[i] ?? from;
    range = range ? { from: Math.min(range.from, from), to: Math.max(range.to, to), lastAnchor: Math.max(range.lastAnchor, lastAnchor) } : { from, to, lastAnchor };
  }
  return range;
}

/** What the first view holds: all moments, and the periods that are not much longer than their range. */
function storyRange(chronicle: Chronicle): Range | null {
  const isMoment = (i: number): boolean => chronicle.kind[i] !== Kind.Span;
  const moments = rangeOf(chronicle, isMoment);
  if (!moments) return rangeOf(chronicle, () => true);
  const longest = Math.max(moments.to - moments.from, LEAST_UNITS * chronicle.finestMs) * LONG_PERIOD;
  return rangeOf(chronicle, (i) => isMoment(i) || lastOf(chronicle, i) - firstOf(chronicle, i) <= longest);
}

/** The viewport with a new centre and scale: six years beside three weeks do not squeeze the news into one pixel. */
export function firstView(chronicle: Chronicle, viewport: Viewport): Viewport {
  const range = storyRange(chronicle);
  const { widthPx, metrics } = viewport;
  if (!range) return placeView(viewport, chronicle.nowMs ?? 0, (LEAST_UNITS * chronicle.finestMs) / widthPx);
  const cardRoom = metrics.cardMaxPx + CARD_END_PX;
  const inner = Math.max(widthPx - START_PX, 1);
  const least = (LEAST_UNITS * chronicle.finestMs) / widthPx;
  const msPerPx = Math.max(least, (range.lastAnchor - range.from) / Math.max(inner - cardRoom, inner / 4), (range.to - range.from) / Math.max(inner - END_PX, inner / 4));
  // What is left over when the least range rules: a lone moment stands one third from the start.
  const used = Math.max(range.lastAnchor - range.from + cardRoom * msPerPx, range.to - range.from + END_PX * msPerPx) + START_PX * msPerPx;
  const spare = Math.max(0, widthPx * msPerPx - used);
  const lead = range.to === range.from ? Math.min(widthPx / 3, Math.max(START_PX, widthPx - cardRoom)) * msPerPx : START_PX * msPerPx + spare / 2;
  return placeView(viewport, range.from - lead + (widthPx / 2) * msPerPx, msPerPx);
}

/** Bounds of the scale and of time. */
export interface Limits { readonly minMsPerPx: number; readonly maxMsPerPx: number; readonly fromMs: number; readonly toMs: number }

/** From one unit of the finest precision across the view to everything in it, long periods included; the given view, the first one, lies within. */
export function limitsOf(chronicle: Chronicle, first: Viewport): Limits {
  const all = rangeOf(chronicle, () => true) ?? { from: first.centerMs, to: first.centerMs, lastAnchor: first.centerMs };
  const room = Math.max(first.widthPx - START_PX - first.metrics.cardMaxPx - CARD_END_PX, first.widthPx / 4);
  return {
    minMsPerPx: Math.min(chronicle.finestMs / first.widthPx, first.msPerPx),
    maxMsPerPx: Math.max((all.to - all.from) / room, first.msPerPx),
    fromMs: all.from, toMs: Math.max(all.to, chronicle.nowMs ?? all.to),
  };
}

/** The view within the limits: no more than three quarters of it may lie beyond the data. */
export function clampView(viewport: Viewport, limits: Limits): Viewport {
  const msPerPx = Math.min(limits.maxMsPerPx, Math.max(limits.minMsPerPx, viewport.msPerPx));
  const slack = (viewport.widthPx / 4) * msPerPx;
  const centerMs = Math.min(limits.toMs + slack, Math.max(limits.fromMs - slack, viewport.centerMs));
  return placeView(viewport, centerMs, msPerPx);
}
