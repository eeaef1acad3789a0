// Where a request to move leads: the view that a zoom, a look closer, a page or an event asks for. How the chart
// gets there is its controller's.

import { clampView } from '../../layout/first-view.js';
import { eventFrom, minDistance, pageView, revealView, showRange, zoomAt } from '../../layout/navigate.js';
import { stackOf } from '../../layout/query.js';
import type { Scene } from '../../layout/scene.js';
import { placeOf, timeToPx, type Viewport } from '../../layout/viewport.js';
import type { Plan } from './chart-plan.js';

/** Of what fills a view, so much more is seen; and a view that is hardly closer is the same. */
const ROOMY = 1.25;
const SAME = 0.98;

/**
 * So many times closer around the event `about`, which stays in view; around the middle without one, and where it is
 * out of view.
 */
export function zoomed(
  { input: { chronicle }, labelling, limits }: Plan,
  view: Viewport,
  factor: number,
  about: string | null,
): Viewport {
  const bounded = Math.max(limits.minMsPerPx, Math.min(limits.maxMsPerPx, view.msPerPx / factor));
  const index = about === null ? undefined : chronicle.indexOf.get(about);
  const at = index === undefined ? NaN : timeToPx(view, chronicle.anchor[index] ?? NaN);
  const isIn = at >= 0 && at <= view.widthPx;
  const target = clampView(zoomAt(view, view.msPerPx / bounded, isIn ? at : view.widthPx / 2), limits);
  return index === undefined || !isIn ? target : revealView(chronicle, labelling, target, index);
}

/** Filled by this stretch of civil ms; null where it is already, or nothing closer is to be seen. */
export function closer({ limits }: Plan, view: Viewport, fromMs: number, toMs: number): Viewport | null {
  const middle = (fromMs + toMs) / 2;
  const half = Math.max((toMs - fromMs) * ROOMY, limits.minMsPerPx * view.widthPx) / 2;
  return 2 * half > view.widthPx * view.msPerPx * SAME ? null : showRange(view, middle - half, middle + half);
}

/**
 * One view later (1) or earlier (-1), and the id of the event, of those asked for, that stands as far from `id`, which
 * is in view then: null for none. Null for an event that has no place in time.
 */
export function paged(
  { input: { chronicle, matches }, labelling, limits }: Plan,
  view: Viewport,
  id: string,
  step: 1 | -1,
): { readonly view: Viewport; readonly id: string | null } | null {
  const index = chronicle.indexOf.get(id);
  if (index === undefined) return null;
  const next = eventFrom(chronicle, index, view.widthPx * view.msPerPx, step, matches);
  return {
    view: revealView(chronicle, labelling, pageView(view, step, limits), next < 0 ? index : next),
    id: chronicle.events[next]?.id ?? null,
  };
}

/** As near as may be, with this event in it; null for one that has no place in time. */
export function revealed({ input: { chronicle }, labelling }: Plan, view: Viewport, id: string): Viewport | null {
  const index = chronicle.indexOf.get(id);
  return index === undefined ? null : revealView(chronicle, labelling, view, index);
}

/** Ids that the card of an event stands for in this view, in time order. */
export function idsBehind(
  {
    input: {
      chronicle: { events },
    },
    labelling,
  }: Plan,
  view: Viewport,
  scene: Scene | null,
  index: number,
): readonly string[] {
  const label = scene?.spanLabels.find((one) => one.order === index);
  return label?.moreIds ?? stackOf(labelling, index, minDistance(view)).flatMap((i) => events[i]?.id ?? []);
}

/** The view of a stretch of time, civil ms. */
export const rangeView = (view: Viewport, [from, to]: readonly [number, number]): Viewport =>
  showRange(view, placeOf(view, from), placeOf(view, to));

export const isSamePlace = (a: Viewport | null, b: Viewport | null): boolean =>
  a?.centerMs === b?.centerMs && a?.msPerPx === b?.msPerPx;
