// Holds the Viewport of the horizontal form: chooses the lanes, draws the Scene, and turns every request to move
// (gesture, button, key, method) into a new Viewport.

import type { Chronicle } from '../../data/chronicle-columns.js';
import { createChart, type Chart } from '../../draw/chart.js';
import type { Phase } from '../../draw/gestures.js';
import { chooseLanes, widthClass } from '../../layout/choose-lanes.js';
import { clampView, firstView, limitsOf, type Limits } from '../../layout/first-view.js';
import { stackOf, type Labelling } from '../../layout/labelling.js';
import { layoutScene } from '../../layout/layout-scene.js';
import { eventFrom, minDistance, pageView, panBy, revealView, showRange, zoomAt } from '../../layout/navigate.js';
import type { Scene } from '../../layout/scene.js';
import { hasThumbnails, PICTURED_CARD_PX } from '../../layout/thumbnails.js';
import { mapMetrics } from '../../layout/story-map.js';
import { placeView, timeToPx, type Direction, type Metrics, type Viewport } from '../../layout/viewport.js';
import type { WordOptions } from '../../time/words.js';
import type { Controller } from '../kit/controller.js';
import { Part } from '../kit/part.js';
import type { Store } from '../kit/store.js';
import { watchGround } from '../page/ground.js';
import { prefersReducedMotion } from '../page/page-context.js';
import type { SizeController } from '../page/size-controller.js';
import { ViewRequests, type ViewRange } from './view-requests.js';

/** What the chart must follow. */
interface ChartInput {
  readonly chronicle: Chronicle;
  readonly words: WordOptions;
  readonly metrics: Metrics;
  readonly widthPx: number;
  readonly heightPx: number;
  /** It takes all of that height. */
  readonly isFilled: boolean;
  readonly isMap: boolean;
  readonly timeDirection: Direction;
  readonly selected: string | null;
  /** The event that the keyboard was on last: the list's tab stop, where it has a button. */
  readonly tabStop: string | null;
  /** Events that have a card at any scale: the selected one, and the one that has the focus. */
  readonly pinned: readonly string[];
  /** The stretch of time asked for by `from`, `to` or `view`, civil ms; null for the first view. */
  readonly range: readonly [number, number] | null;
  /** New data is the same story: the reader's place is kept, so many civil ms later. Null where nothing is to be kept. */
  readonly keptMs: number | null;
  /** 1 per event that was asked for; undefined for all. */
  readonly matches: Uint8Array | undefined;
}

const ZOOM_STEP = 1.6;

/** Gestures and flights; buttons and keys move the chart without them. */
const movesPart = new Part('moves', () => import('../../draw/moves.js'));

export class ChartController implements Controller {
  scene: Scene | null = null;
  #labelling: Labelling | null = null;
  #limits: Limits | null = null;
  #input: ChartInput | null = null;
  #chart: Chart | null = null;
  #root: HTMLElement | null = null;
  #attached = new AbortController();
  #frame = 0;
  #isZooming = false;
  /** Nobody has moved the view since it was fitted: a resize fits it again. */
  #isHome = true;
  #easing = new AbortController();

  /** An event that is to be seen as soon as the chart is. */
  #wish: string | null = null;

  /** Runs what changes the nodes of the chart: whoever has the focus among them keeps it by this. */
  keeping: (change: () => void) => void = (change) => change();
  readonly #views: ViewRequests;

  constructor(private readonly store: Store, private readonly size: SizeController) {
    this.#views = new ViewRequests(store, this);
  }

  get viewport(): Viewport | null { return this.store.viewport; }
  set viewport(viewport: Viewport | null) { this.store.viewport = viewport; }

  draw(): void {
    const { chronicle, found, language: { words, dir }, settings: { timeDirection }, selected, tabStop, focused, isFocusOn, host } = this.store;
    const place = this.size.chart;
    if (!place || !chronicle) {
      if (!host.renderRoot.querySelector('.chart')) this.disconnected();
      return;
    }
    const { root, heightPx, isReserved, widthPx, metrics } = place;
    const isMap = this.store.layout === 'story';
    this.#attach(root);
    this.#views.before(chronicle);
    this.#update({
      chronicle, words, metrics, widthPx, heightPx, isFilled: isReserved, matches: found?.matches, isMap, timeDirection: timeDirection === 'auto' ? dir : timeDirection, selected, tabStop,
      pinned: [selected, isFocusOn ? focused : null].filter((id) => id !== null), range: this.#views.opening, keptMs: this.#views.keptMs,
    });
    this.#views.after();
    const needed = this.scene?.heightPx ?? heightPx;
    root.style.height = `${isReserved ? Math.max(heightPx, needed) : needed}px`;
  }

  /** Moves to a stretch of time, or to the first view for null, when there is a chart to move. */
  ask(range: ViewRange | null): void { this.#views.ask(range); }

  /** Whether the view is the fitted one. */
  get isHome(): boolean { return this.#isHome; }

  /** Resolves when the chart can be moved by hand, or when it is known that it cannot. */
  canMove: Promise<void> = Promise.resolve();

  /** Draws into `root` from now on; the same node again changes nothing. */
  #attach(root: HTMLElement): void {
    if (root === this.#root) return;
    this.disconnected();
    this.#root = root;
    this.#chart = createChart(root);
    const { signal } = (this.#attached = new AbortController());
    signal.addEventListener('abort', watchGround(root, () => this.#requestDraw()));
    this.canMove = movesPart.use(({ attachGestures }) => {
      if (signal.aborted) return;
      const end = attachGestures(root, {
        view: () => this.#view(),
        limits: () => this.#limits ?? { minMsPerPx: 0, maxMsPerPx: Infinity },
        change: (view, phase, isZoom) => this.#change(view, phase, isZoom),
      });
      // What a finger does sideways is the page's until then.
      root.dataset['moves'] = '';
      signal.addEventListener('abort', end);
    });
  }

  disconnected(): void {
    this.#easing.abort();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#attached.abort();
    this.#chart?.destroy();
    this.#chart = this.#root = null;
  }

  /** Follows a new input and draws at once. */
  #update(input: ChartInput): void {
    const old = this.#input;
    this.#input = input;
    const isNewData = input.chronicle !== old?.chronicle;
    const isAsked = old?.matches !== input.matches;
    const isNewSize = !old || input.words.secondaryCalendar !== old.words.secondaryCalendar || input.widthPx !== old.widthPx || input.heightPx !== old.heightPx || input.isFilled !== old.isFilled || input.isMap !== old.isMap || input.metrics !== old.metrics || input.timeDirection !== old.timeDirection;
    const from = this.viewport;
    if (input.keptMs === null && (isNewData || input.range !== old?.range)) this.#isHome = true;
    if (isNewData && this.#isHome) this.#easing.abort();
    if (isNewData || isNewSize || isAsked || input.range !== old.range || !this.viewport) this.#resize(input, isNewData || isAsked ? null : old);
    else this.viewport = { ...this.viewport, words: input.words };
    this.#grant();
    this.#draw();
    if (input.keptMs !== null && (this.viewport?.centerMs !== from?.centerMs || this.viewport?.msPerPx !== from?.msPerPx)) this.store.rest(false, 'api');
  }

  #resize(input: ChartInput, old: ChartInput | null): void {
    const { chronicle, widthPx, heightPx, isFilled, isMap, metrics, timeDirection, words } = input;
    const frame: Viewport = { centerMs: 0, msPerPx: 1, widthPx, heightPx, isFilled, isMap, metrics: isMap ? mapMetrics(metrics) : metrics, timeDirection, words };
    const home = firstView(chronicle, isMap || !hasThumbnails(chronicle.document.events) ? frame : { ...frame, hasThumbnails: true, metrics: { ...metrics, cardHeightPx: Math.max(PICTURED_CARD_PX, metrics.cardHeightPx) } });
    const keepsLanes = this.#labelling && old && widthClass(old.widthPx) === widthClass(widthPx) && old.heightPx === heightPx && old.isMap === isMap && old.metrics.cardHeightPx === metrics.cardHeightPx;
    if (!keepsLanes) this.#labelling = chooseLanes(chronicle, home, input.matches);
    this.#limits = limitsOf(chronicle, home);
    const current = this.viewport;
    if (this.#isHome || !current) this.viewport = input.range ? clampView(showRange(home, ...input.range), this.#limits) : home;
    else this.viewport = clampView(placeView(home, current.centerMs + (input.keptMs ?? 0), (current.msPerPx * current.widthPx) / widthPx), this.#limits);
  }

  #view(): Viewport {
    if (!this.viewport) throw new Error('The chart has no view yet.');
    return this.viewport;
  }

  #change(view: Viewport, phase: Phase, isZoom: boolean): void {
    this.#easing.abort();
    if (!this.viewport || !this.#limits) return;
    const next = clampView(placeView(this.viewport, view.centerMs, view.msPerPx), this.#limits);
    const isMoved = next.centerMs !== this.viewport.centerMs || next.msPerPx !== this.viewport.msPerPx;
    this.#isZooming = phase === 'move' && isZoom;
    if (isMoved) this.#isHome = false;
    this.viewport = next;
    if (isMoved || phase === 'end') this.#requestDraw();
    if (phase === 'end') this.store.rest(false, 'pointer');
  }

  #requestDraw(): void {
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (!this.viewport || !this.#labelling || !this.#input) return;
    const { chronicle, selected, tabStop, pinned, isMap, metrics: { titlePx } } = this.#input;
    const scene = layoutScene(chronicle, this.#labelling, this.viewport, { pinned: pinned.flatMap((id) => chronicle.indexOf.get(id) ?? []) });
    this.scene = scene;
    const isGroundKnown = this.#root?.dataset['ground'] !== 'unknown';
    this.keeping(() => this.#chart?.update(scene, { selected, tabStop: this.#tabStopIn(scene, tabStop), isZooming: this.#isZooming, controls: 'details', isGroundKnown, titlePx: isMap ? undefined : titlePx }));
  }

  /** The asked one where it has a button now, else the nearest to it in time: the list is never without a tab stop. */
  #tabStopIn({ cards, spanLabels }: Scene, asked: string | null): string | null {
    const at = (asked !== null && this.#input?.chronicle.indexOf.get(asked)) || 0;
    let best: { readonly id: string; readonly order: number } | null = null;
    for (const entry of [...cards, ...spanLabels]) if (!best || Math.abs(entry.order - at) < Math.abs(best.order - at)) best = entry;
    return best && best.id;
  }

  /** Eases to `target`; `isHome` where that is the fitted view. */
  #moveTo(target: Viewport, { isHome = false, isFollowing = false } = {}): void {
    const [from, by] = [this.viewport, this.store.takeBy()];
    if (!from || !this.#limits) return;
    const to = clampView(target, this.#limits);
    this.#easing.abort();
    this.#easing = new AbortController();
    this.#isHome = isHome;
    if (to.centerMs === from.centerMs && to.msPerPx === from.msPerPx) return;
    const step = ({ centerMs, msPerPx }: Viewport, done: boolean): void => {
      // Size and words may have changed on the way.
      this.viewport = placeView(this.#view(), centerMs, msPerPx);
      this.#isZooming = !done && to.msPerPx !== from.msPerPx;
      this.#draw();
      if (done) this.store.rest(isFollowing, by);
    };
    if (movesPart.now && this.#isSeen && !prefersReducedMotion()) movesPart.now.easeView(from, to, step, this.#easing.signal);
    else step(to, true);
  }

  /** Moves without a way there; what is seen then is drawn with the next update. */
  #jumpTo(target: Viewport): void {
    const by = this.store.takeBy();
    if (!this.viewport || !this.#limits) return;
    this.#easing.abort();
    const to = clampView(target, this.#limits);
    if (to === this.viewport) return;
    this.#isHome = false;
    this.viewport = to;
    this.store.rest(true, by);
  }

  get #isSeen(): boolean {
    return this.#root !== null && this.#root.clientWidth > 0 && !document.hidden;
  }

  fit(): void {
    if (this.#input) this.#moveTo(firstView(this.#input.chronicle, this.#view()), { isHome: true });
  }
  /** Moves at once to a stretch of time, civil ms, or to the fitted view for null. */
  show(range: readonly [number, number] | null): void {
    if (!this.#input || !this.viewport || !this.#limits) return;
    const from = this.viewport;
    this.#easing.abort();
    this.#isHome = range === null;
    this.viewport = clampView(range ? showRange(from, ...range) : firstView(this.#input.chronicle, from), this.#limits);
    if (this.viewport.centerMs === from.centerMs && this.viewport.msPerPx === from.msPerPx) return;
    this.#draw();
    this.store.rest(false, 'api');
  }
  /** Around the event `about`, which stays in view; around the middle without one. */
  zoomBy(factor: number, about: string | null = null): void {
    const view = this.viewport;
    if (!view || !this.#limits || !this.#input || !this.#labelling || !(factor > 0) || !Number.isFinite(factor)) return;
    const { chronicle } = this.#input;
    const bounded = Math.max(this.#limits.minMsPerPx, Math.min(this.#limits.maxMsPerPx, view.msPerPx / factor));
    const index = about === null ? undefined : chronicle.indexOf.get(about);
    const px = index === undefined ? view.widthPx / 2 : Math.max(0, Math.min(view.widthPx, timeToPx(view, chronicle.anchor[index] ?? view.centerMs)));
    const target = clampView(zoomAt(view, view.msPerPx / bounded, px), this.#limits);
    this.#moveTo(index === undefined ? target : revealView(chronicle, this.#labelling, target, index));
  }
  zoomIn(about: string | null = null): void { this.zoomBy(ZOOM_STEP, about); }
  zoomOut(about: string | null = null): void { this.zoomBy(1 / ZOOM_STEP, about); }
  panBy(views: number): void {
    if (this.viewport && Number.isFinite(views)) this.#moveTo(panBy(this.viewport, views));
  }
  /** One view later (1) or earlier (-1), at once; the id of the event that stands as far from `id`, which is in view then. Null for none. */
  page(id: string, step: 1 | -1): string | null {
    const index = this.#input?.chronicle.indexOf.get(id);
    if (index === undefined || !this.#input || !this.viewport || !this.#limits || !this.#labelling) return null;
    const { chronicle } = this.#input;
    const next = eventFrom(chronicle, index, this.viewport.widthPx * this.viewport.msPerPx, step);
    this.#jumpTo(revealView(chronicle, this.#labelling, pageView(this.viewport, step, this.#limits), next < 0 ? index : next));
    return chronicle.events[next]?.id ?? null;
  }
  /** Moves so that the event is seen; `isSudden`: at once, drawn with the next update. While there is no chart to see it waits. */
  reveal(id: string, isSudden = false): void {
    this.#wish = id;
    if (this.#isSeen) this.#grant(isSudden);
  }
  #grant(isSudden = true): void {
    const index = this.#wish === null ? undefined : this.#input?.chronicle.indexOf.get(this.#wish);
    this.#wish = null;
    if (index === undefined || !this.#input || !this.#labelling || !this.viewport) return;
    const target = revealView(this.#input.chronicle, this.#labelling, this.viewport, index);
    if (isSudden) this.#jumpTo(target);
    else this.#moveTo(target, { isFollowing: true });
  }
  /** Centres the view on a place of the overview, px from the chart's left edge. */
  centerOnOverview(px: number): void {
    const overview = this.scene?.overview;
    if (!overview || !this.viewport) return;
    const [left, right] = overview.domain;
    this.#moveTo(placeView(this.viewport, left + ((right - left) * px) / this.viewport.widthPx));
  }
  /** Ids that a card stands for, in time order. */
  stackOf(index: number): readonly string[] {
    if (!this.#input || !this.#labelling || !this.viewport) return [];
    const { events } = this.#input.chronicle;
    const label = this.scene?.spanLabels.find((one) => one.order === index);
    return label?.moreIds ?? stackOf(this.#labelling, index, minDistance(this.viewport)).flatMap((i) => events[i]?.id ?? []);
  }
  buttonOf(id: string): HTMLButtonElement | null {
    return this.#chart?.buttonOf(id) ?? null;
  }
}
