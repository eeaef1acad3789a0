// Holds the Viewport of the horizontal form: chooses the lanes, draws the Scene, and turns every request to move
// (gesture, button, key, method) into a new Viewport.

import type { Chronicle } from '../data/chronicle-columns.js';
import { createChart, type Chart } from '../draw/chart.js';
import { easeView } from '../draw/ease.js';
import { attachGestures, type Phase } from '../draw/gestures.js';
import { chooseLanes } from '../layout/choose-lanes.js';
import { clampView, firstView, limitsOf, type Limits } from '../layout/first-view.js';
import { stackOf, type Labelling } from '../layout/labelling.js';
import { layoutScene } from '../layout/layout-scene.js';
import { minDistance, nextVisible, panBy, revealView, showRange, zoomAt } from '../layout/navigate.js';
import type { Scene } from '../layout/scene.js';
import { extentOf, type Direction, type Metrics, type Viewport } from '../layout/viewport.js';
import type { WordOptions } from '../time/words.js';
import { prefersReducedMotion } from './page-context.js';

/** What the element knows and the chart must follow. */
export interface ChartInput {
  readonly chronicle: Chronicle;
  readonly words: WordOptions;
  readonly metrics: Metrics;
  readonly widthPx: number;
  readonly heightPx: number;
  /** It takes all of that height. */
  readonly isFilled: boolean;
  readonly timeDirection: Direction;
  readonly selected: string | null;
  readonly tabStop: string | null;
  readonly controls: string;
  /** The stretch of time asked for by `from`, `to` or `view`, civil ms; null for the first view. */
  readonly range: readonly [number, number] | null;
}

const ZOOM_STEP = 1.6;
/** Widths up to which one choice of lanes holds. */
const WIDTH_CLASSES = [760, 1080, 1600];
const widthClass = (px: number): number => WIDTH_CLASSES.filter((limit) => px > limit).length;

export class ChartController {
  viewport: Viewport | null = null;
  scene: Scene | null = null;
  #labelling: Labelling | null = null;
  #limits: Limits | null = null;
  #input: ChartInput | null = null;
  #chart: Chart | null = null;
  #root: HTMLElement | null = null;
  #end: (() => void) | null = null;
  #frame = 0;
  #isZooming = false;
  /** Nobody has moved the view since it was fitted: a resize fits it again. */
  #isHome = true;
  #easing = new AbortController();

  /** `moved` is called when the view has come to rest somewhere new. */
  constructor(private readonly moved: () => void) {}

  /** Draws into `root` from now on; the same node again changes nothing. */
  attach(root: HTMLElement): void {
    if (root === this.#root) return;
    this.detach();
    this.#root = root;
    this.#chart = createChart(root);
    this.#end = attachGestures(root, {
      view: () => this.#view(),
      limits: () => this.#limits ?? { minMsPerPx: 0, maxMsPerPx: Infinity },
      change: (view, phase, isZoom) => this.#change(view, phase, isZoom),
    });
  }

  detach(): void {
    this.#easing.abort();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#end?.();
    this.#chart?.destroy();
    this.#end = this.#chart = this.#root = null;
  }

  /** Follows a new input and draws at once. */
  update(input: ChartInput): void {
    const old = this.#input;
    this.#input = input;
    const isNewData = input.chronicle !== old?.chronicle;
    const isNewSize = !old || input.words.secondaryCalendar !== old.words.secondaryCalendar || input.widthPx !== old.widthPx || input.heightPx !== old.heightPx || input.isFilled !== old.isFilled || input.metrics !== old.metrics || input.timeDirection !== old.timeDirection;
    if (isNewData || input.range !== old?.range) this.#isHome = true;
    if (isNewData || isNewSize || input.range !== old.range || !this.viewport) this.#resize(input, isNewData ? null : old);
    else this.viewport = { ...this.viewport, words: input.words };
    this.#draw();
  }

  #resize(input: ChartInput, old: ChartInput | null): void {
    const { chronicle, widthPx, heightPx, isFilled, metrics, timeDirection, words } = input;
    const frame: Viewport = { centerMs: 0, msPerPx: 1, widthPx, heightPx, isFilled, metrics, timeDirection, words };
    const home = firstView(chronicle, frame);
    const keepsLanes = this.#labelling && old && widthClass(old.widthPx) === widthClass(widthPx) && old.heightPx === heightPx && old.metrics.cardHeightPx === metrics.cardHeightPx;
    if (!keepsLanes) this.#labelling = chooseLanes(chronicle, home);
    this.#limits = limitsOf(chronicle, home);
    const current = this.viewport;
    if (this.#isHome || !current) this.viewport = input.range ? clampView(showRange(home, ...input.range), this.#limits) : home;
    else this.viewport = clampView({ ...home, centerMs: current.centerMs, msPerPx: (current.msPerPx * current.widthPx) / widthPx }, this.#limits);
  }

  #view(): Viewport {
    if (!this.viewport) throw new Error('The chart has no view yet.');
    return this.viewport;
  }

  #change(view: Viewport, phase: Phase, isZoom: boolean): void {
    this.#easing.abort();
    if (!this.viewport || !this.#limits) return;
    const next = clampView(view, this.#limits);
    const isMoved = next.centerMs !== this.viewport.centerMs || next.msPerPx !== this.viewport.msPerPx;
    this.#isZooming = phase === 'move' && isZoom;
    if (isMoved) this.#isHome = false;
    this.viewport = next;
    if (isMoved || phase === 'end') this.#requestDraw();
    if (phase === 'end') this.moved();
  }

  #requestDraw(): void {
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (!this.viewport || !this.#labelling || !this.#input) return;
    const { chronicle, selected, tabStop, controls } = this.#input;
    this.scene = layoutScene(chronicle, this.#labelling, this.viewport);
    this.#chart?.update(this.scene, { selected, tabStop: this.#tabStopIn(this.scene, tabStop), isZooming: this.#isZooming, controls });
  }

  /** The asked one where it has a button now, else the first: the list is never without a tab stop. */
  #tabStopIn({ cards, spanLabels }: Scene, asked: string | null): string | null {
    const ids = [...cards, ...spanLabels].map((entry) => entry.id);
    return asked !== null && ids.includes(asked) ? asked : (ids[0] ?? null);
  }

  /** Eases to `target`; `isHome` where that is the fitted view. */
  #moveTo(target: Viewport, isHome = false): void {
    const from = this.viewport;
    if (!from || !this.#limits) return;
    const to = clampView(target, this.#limits);
    this.#easing.abort();
    this.#easing = new AbortController();
    this.#isHome = isHome;
    if (to.centerMs === from.centerMs && to.msPerPx === from.msPerPx) return;
    easeView(from, to, ({ centerMs, msPerPx }, done) => {
      // Size and words may have changed on the way.
      this.viewport = { ...this.#view(), centerMs, msPerPx };
      this.#isZooming = !done && to.msPerPx !== from.msPerPx;
      this.#draw();
      if (done) this.moved();
    }, { reduced: prefersReducedMotion() || this.#root === null, signal: this.#easing.signal });
  }

  fit(): void {
    if (this.#input) this.#moveTo(firstView(this.#input.chronicle, this.#view()), true);
  }
  zoomBy(factor: number): void {
    const view = this.viewport;
    if (view && factor > 0 && Number.isFinite(factor) && this.#limits) {
      const bounded = Math.max(this.#limits.minMsPerPx, Math.min(this.#limits.maxMsPerPx, view.msPerPx / factor));
      this.#moveTo(zoomAt(view, view.msPerPx / bounded, view.widthPx / 2));
    }
  }
  zoomIn(): void { this.zoomBy(ZOOM_STEP); }
  zoomOut(): void { this.zoomBy(1 / ZOOM_STEP); }
  panBy(views: number): void {
    if (this.viewport && Number.isFinite(views)) this.#moveTo(panBy(this.viewport, views));
  }
  /** Moves so that the event is seen, and has its card if any scale gives it one. */
  reveal(index: number): void {
    if (this.#input && this.#labelling && this.viewport) this.#moveTo(revealView(this.#input.chronicle, this.#labelling, this.viewport, index));
  }
  /** Centres the view on a place of the overview, px from the chart's left edge. */
  centerOnOverview(px: number): void {
    const overview = this.scene?.overview;
    if (!overview || !this.viewport) return;
    const [left, right] = overview.domain;
    this.#moveTo({ ...this.viewport, centerMs: left + ((right - left) * px) / this.viewport.widthPx });
  }
  /** The next event in time order that shows at this scale, or -1. */
  neighbour(index: number, step: 1 | -1): number {
    if (!this.#input || !this.#labelling || !this.viewport) return -1;
    return nextVisible(this.#input.chronicle, this.#labelling, index, step, minDistance(this.viewport));
  }
  /** Ids that a card stands for, in time order. */
  stackOf(index: number): readonly string[] {
    if (!this.#input || !this.#labelling || !this.viewport) return [];
    const { events } = this.#input.chronicle;
    return stackOf(this.#labelling, index, minDistance(this.viewport)).flatMap((i) => events[i]?.id ?? []);
  }
  extent(): readonly [number, number] | null {
    return this.viewport && extentOf(this.viewport);
  }
  buttonOf(id: string): HTMLButtonElement | null {
    return this.#chart?.buttonOf(id) ?? null;
  }
}
