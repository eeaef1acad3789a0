// What moves the chart by hand and lets it fly, a file of its own that comes after the first drawing: gestures, the
// overview, the way back from where nothing is, and the word on how to zoom. Until it is there, and where it does not
// come, buttons and keys move the chart at once. It reads no registry: what writes dates and lengths of time in words
// is handed to it.

import type { Chronicle } from '../../data/chronicle-columns.js';
import { attachGestures, type GestureHost } from '../../draw/gestures.js';
import { OverviewDrawing } from '../../draw/overview.js';
import { movingWordsFor } from '../../i18n/moving.js';
import type { Limits } from '../../layout/first-view.js';
import type { Scene } from '../../layout/scene.js';
import { layoutStrip, type Strip } from '../../layout/scene-overview.js';
import { extentOf, sign, timeOf, type Viewport } from '../../layout/viewport.js';
import type { formatDuration } from '../../time/duration.js';
import type { formatMoment, Style } from '../../time/format-moment.js';
import type { Plan } from './chart-plan.js';
import { WayBack } from './way-back.js';
import { sayHow } from './wheel-hint.js';

export { easeView } from '../../draw/ease.js';
export { growLabelling } from '../../layout/grow.js';
export { movesStyles } from './moves.styles.js';

/** What the chart's controller does for it. */
export interface MovesHost extends Omit<GestureHost, 'limits'> {
  readonly formatMoment: typeof formatMoment;
  readonly formatDuration: typeof formatDuration;
}

export interface Moves {
  /** Follows what the chart shows now, and what it may show. */
  drawn(scene: Scene, plan: Pick<Plan, 'limits' | 'input'>): void;
}

const DAY_MS = 86_400_000;
/** Up to so many ms a view's edges are told by this style. */
const STYLES: readonly (readonly [spanMs: number, style: Style])[] = [
  [3 * DAY_MS, 'time'],
  [50 * 365 * DAY_MS, 'dayMonthYear'],
  [Infinity, 'year'],
];

/** Until something is drawn. */
const ANYWHERE: Limits = { minMsPerPx: 0, maxMsPerPx: Infinity, fromMs: -Infinity, toMs: Infinity, middleMs: 0 };

/** Moves the chart in `root` until `signal` aborts. */
export function attachMoves(root: HTMLElement, chart: MovesHost, signal: AbortSignal): Moves {
  let limits = ANYWHERE;
  const duration = (from: number, to: number): string => {
    const view = chart.view();
    return chart.formatDuration(timeOf(view, from), timeOf(view, to), view.words);
  };
  const host = { ...chart, duration, limits: () => limits, words: () => movingWordsFor(chart.view().words.locale) };
  const moment = (at: number, span: number): string => {
    const view = chart.view();
    const inWords = (style: Style): string => chart.formatMoment(timeOf(view, at), style, view.words);
    const [from, to] = extentOf(view);
    const seenMs = view.scale ? timeOf(view, to) - timeOf(view, from) : span;
    const style = STYLES.find(([most]) => seenMs <= most)?.[1] ?? 'year';
    return style === 'time' ? `${inWords('dayMonthYear')} ${inWords('time')}` : inWords(style);
  };
  const overview = new OverviewDrawing({ ...host, moment }, signal);
  const wayBack = new WayBack(root, host, signal);
  root.insertBefore(overview.node, root.lastElementChild);
  root.append(wayBack.node);
  signal.addEventListener('abort', () => {
    for (const node of [overview.node, wayBack.node]) node.remove();
  });
  attachGestures(root, host, signal, () => sayHow(root, host.words()));
  const stripOf = keptStrip();
  return {
    drawn(scene, plan) {
      limits = plan.limits;
      const [view, { chronicle }] = [chart.view(), plan.input];
      overview.update(stripOf(chronicle, view), view);
      wayBack.update(scene, view, chronicle);
    },
  };
}

/** The strip, anew only for another story, width or direction. */
function keptStrip(): (chronicle: Chronicle, view: Viewport) => Strip | null {
  let last: {
    readonly chronicle: Chronicle;
    readonly widthPx: number;
    readonly sign: number;
    readonly strip: Strip | null;
  } | null = null;
  return (chronicle, view) => {
    if (last?.chronicle !== chronicle || last.widthPx !== view.widthPx || last.sign !== sign(view))
      last = { chronicle, widthPx: view.widthPx, sign: sign(view), strip: layoutStrip(chronicle, view) };
    return last.strip;
  };
}
