// Holds the Viewport of the horizontal form: follows what the chart must show, and turns every request to move
// (gesture, button, key, method) into a new Viewport.

import type { Chronicle } from '../../data/chronicle-columns.js';
import { drained } from '../../data/drained.js';
import { clampView, firstView } from '../../layout/first-view.js';
import { panBy } from '../../layout/navigate.js';
import { placeOf, placeView, pxToTime, timeOf, type Viewport } from '../../layout/viewport.js';
import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
import type { SizeController } from '../page/size-controller.js';
import { ChartDrawing } from './chart-drawing.js';
import { isAsPlanned, planSteps, type ChartInput, type Plan } from './chart-plan.js';
import { placing } from './placing.js';
import { closer, idsBehind, isSamePlace, paged, rangeView, revealed, zoomed } from './targets.js';
import { ViewRequests, type ViewRange } from './view-requests.js';

const ZOOM_STEP = 1.6;

export class ChartController implements Controller {
  readonly drawing: ChartDrawing;
  #plan: Plan | null = null;
  /** The last one of all events, and the last one of those that were asked for: what has its lane there keeps it. */
  readonly #plans: Plan[] = [];
  #isZooming = false;
  /** Nobody has moved the view since it was fitted: a resize fits it again. */
  isHome = true;
  #easing = new AbortController();
  readonly #place = placing((labelling) => {
    if (this.#plan) this.#keep({ ...this.#plan, labelling });
    this.drawing.request();
  });

  /** An event that is to be seen as soon as the chart is. */
  #wish: string | null = null;
  readonly #views: ViewRequests;
  constructor(
    private readonly store: Store,
    private readonly size: SizeController,
  ) {
    this.#views = new ViewRequests(store, this);
    store.prepare = (...of) => this.#prepare(...of);
    this.drawing = new ChartDrawing(store, {
      drawn: () => this.#plan && { plan: this.#plan, viewport: this.#view(), isZooming: this.#isZooming },
      view: () => this.#view(),
      hold: () => this.#hold(),
      // By hand; beyond the limits too, from where it comes back.
      show: ({ centerMs, msPerPx }, isZoom) => {
        const next = placeView(this.#view(), centerMs, msPerPx);
        this.#isZooming = isZoom;
        if (next === this.store.viewport) return;
        this.isHome = false;
        this.store.viewport = next;
        this.drawing.request();
      },
      rest: (by) => {
        this.#isZooming = false;
        this.drawing.request();
        // What keys move has told its value.
        store.rest(by === 'key', by);
      },
    });
  }

  draw(): void {
    const {
      added,
      charted,
      chronicle,
      found,
      lanes,
      language: { words, dir },
      settings: { timeDirection },
      selected,
      tabStop,
      focused,
      isFocusOn,
      host,
    } = this.store;
    const place = this.size.chart;
    if (!place || !chronicle || !charted) {
      if (!host.renderRoot.querySelector('.chart')) this.disconnected();
      return;
    }
    const { root, heightPx, isReserved, widthPx, metrics } = place;
    const isMap = this.store.layout === 'story';
    if (root !== this.drawing.root) {
      this.disconnected();
      this.drawing.attach(root);
    }
    this.#views.before(chronicle);
    this.#update({
      chronicle: charted,
      words,
      metrics,
      widthPx,
      heightPx,
      isFilled: isReserved,
      matches: found?.matches,
      isGrown: added !== null,
      isMap,
      lanes: isMap ? null : lanes,
      timeDirection: timeDirection === 'auto' ? dir : timeDirection,
      selected,
      tabStop,
      pinned: [selected, isFocusOn ? focused : null].filter((id) => id !== null),
      range: this.#views.opening,
      keptMs: this.#views.keptMs,
    });
    this.#views.after();
    const needed = this.drawing.scene?.heightPx ?? heightPx;
    root.style.height = `${isReserved ? Math.max(heightPx, needed) : needed}px`;
  }

  /** Moves to a stretch of time, or to the first view for null, when there is a chart to move. */
  ask(range: ViewRange | null): void {
    this.#views.ask(range);
  }

  disconnected(): void {
    this.#easing.abort();
    void this.#place();
    this.drawing.detach();
  }

  /** Follows a new input and draws at once. */
  #update(input: ChartInput): void {
    const old = this.#plan;
    const isNewData = input.chronicle !== old?.input.chronicle;
    const from = this.store.viewport;
    if (input.keptMs === null && (isNewData || input.range !== old?.input.range)) this.isHome = true;
    if (isNewData && this.isHome) this.#easing.abort();
    if (!old || !isAsPlanned(input, old)) this.#resize(input);
    else {
      this.#keep({ ...old, input });
      this.store.viewport = { ...this.#view(), words: input.words };
    }
    this.#grant();
    this.drawing.draw();
    void this.#place(this.#plan?.labelling);
    if (input.keptMs !== null && !isSamePlace(this.store.viewport, from)) this.store.rest(false, 'api');
  }

  /** What is asked of a story when it is drawn is kept with it, and its labelling is what the next plan finds. */
  *#prepare(chronicle: Chronicle, matches?: Uint8Array, isGrown = false): Generator<void, void> {
    const [plan, plans, at] = [this.#plan, this.#plans, Number(!matches)];
    if (!plan || this.store.asOf || plan.input.chronicle.scale) return;
    const input = { ...plan.input, chronicle, matches, isGrown };
    const next = (plans[at] = yield* planSteps(input, plan, plans[at], this.drawing.grow));
    yield;
    this.drawing.sceneOf(next, next.home);
  }

  #resize(input: ChartInput): void {
    const steps = planSteps(input, this.#plan, this.#plans[Number(!input.matches)], this.drawing.grow);
    const { home, limits } = this.#keep(drained(steps));
    const current = this.store.viewport;
    if (this.isHome || !current) {
      this.store.viewport = input.range ? clampView(rangeView(home, input.range), limits) : home;
      return;
    }
    const centre = placeOf(home, timeOf(current, current.centerMs) + (input.keptMs ?? 0));
    const msPerPx = (current.msPerPx * current.widthPx) / input.widthPx;
    this.store.viewport = clampView(placeView(home, centre, msPerPx), limits);
  }

  #keep(plan: Plan): Plan {
    this.#plans[Number(!plan.input.matches)] = plan;
    return (this.#plan = plan);
  }

  #view(): Viewport {
    if (!this.store.viewport) throw new Error('The chart has no view yet.');
    return this.store.viewport;
  }

  /** What moves the view by itself ends; the signal of what comes in its place. */
  #hold(): AbortSignal {
    this.#easing.abort();
    return (this.#easing = new AbortController()).signal;
  }

  /** Eases to `target`; `isHome` where that is the fitted view. */
  #moveTo(target: Viewport, { isHome = false, isFollowing = false } = {}): void {
    const by = this.store.takeBy();
    if (!this.#plan) return;
    const from = this.#view();
    const to = clampView(target, this.#plan.limits);
    const signal = this.#hold();
    this.isHome = isHome;
    if (isSamePlace(to, from)) return;
    this.drawing.ease(
      from,
      to,
      ({ centerMs, msPerPx }, isDone) => {
        // Size and words may have changed on the way.
        this.store.viewport = placeView(this.#view(), centerMs, msPerPx);
        this.#isZooming = !isDone && to.msPerPx !== from.msPerPx;
        this.drawing.draw();
        if (isDone) this.store.rest(isFollowing, by);
      },
      signal,
    );
  }

  /** Moves without a way there; what is seen then is drawn with the next update. */
  #jumpTo(target: Viewport): void {
    const by = this.store.takeBy();
    if (!this.#plan) return;
    this.#easing.abort();
    const to = clampView(target, this.#plan.limits);
    if (to === this.store.viewport) return;
    this.isHome = false;
    this.store.viewport = to;
    this.store.rest(true, by);
  }

  /** Shows all of the story, and not only where most of it is. */
  fit(): void {
    if (!this.#plan) return;
    const { chronicle } = this.#plan.input;
    const view = this.#view();
    const all = firstView(chronicle, { ...view, isWhole: true });
    this.#moveTo(all, { isHome: all.msPerPx === firstView(chronicle, view).msPerPx });
  }
  /** Moves at once to a stretch of time, civil ms, or to the fitted view for null. */
  show(range: readonly [number, number] | null): void {
    if (!this.#plan) return;
    const { input, limits } = this.#plan;
    const from = this.#view();
    this.#easing.abort();
    this.isHome = range === null;
    const view = range ? rangeView(from, range) : firstView(input.chronicle, from);
    const to = (this.store.viewport = clampView(view, limits));
    if (isSamePlace(to, from)) return;
    this.drawing.draw();
    this.store.rest(false, 'api');
  }
  /** Around the event `about`, which stays in view; around the middle without one, and where it is out of view. */
  zoomBy(factor: number, about: string | null = null): void {
    if (this.#plan && factor > 0 && Number.isFinite(factor))
      this.#moveTo(zoomed(this.#plan, this.#view(), factor, about));
  }
  /** Moves until these moments, civil ms, fill the view; false where they do, or nothing closer is to be seen. */
  comeCloser(...moments: readonly number[]): boolean {
    const target = this.#plan && closer(this.#plan, this.#view(), Math.min(...moments), Math.max(...moments));
    if (target) this.#moveTo(target);
    return target !== null;
  }
  /** The same about a place, px from the chart's left edge. */
  comeCloserAt(px: number): void {
    if (!this.store.viewport) return;
    const ms = pxToTime(this.store.viewport, px);
    const half = (this.store.viewport.widthPx * this.store.viewport.msPerPx) / 10;
    this.comeCloser(ms - half, ms + half);
  }
  zoomIn(about: string | null = null): void {
    this.zoomBy(ZOOM_STEP, about);
  }
  zoomOut(about: string | null = null): void {
    this.zoomBy(1 / ZOOM_STEP, about);
  }
  panBy(views: number): void {
    if (this.store.viewport && Number.isFinite(views)) this.#moveTo(panBy(this.store.viewport, views));
  }
  /**
   * One view later (1) or earlier (-1), at once; the id of the event that stands as far from `id`, which is in view
   * then. Null for none.
   */
  page(id: string, step: 1 | -1): string | null {
    const next = this.#plan && paged(this.#plan, this.#view(), id, step);
    if (!next) return null;
    this.#jumpTo(next.view);
    return next.id;
  }
  /**
   * Moves so that the event is seen; `isSudden`: at once, drawn with the next update. While there is no chart to see it
   * waits.
   */
  reveal(id: string, isSudden = false): void {
    this.#wish = id;
    if (this.drawing.isSeen) this.#grant(isSudden);
  }
  #grant(isSudden = true): void {
    const wish = this.#wish;
    this.#wish = null;
    const target = wish !== null && this.#plan && revealed(this.#plan, this.#view(), wish);
    if (!target) return;
    if (isSudden) this.#jumpTo(target);
    else this.#moveTo(target, { isFollowing: true });
  }
  /** Ids that a card stands for, in time order. */
  stackOf(index: number): readonly string[] {
    return this.#plan ? idsBehind(this.#plan, this.#view(), this.drawing.scene, index) : [];
  }
}
