// The chart on the page: draws the Scene into its node, at most once a frame, and brings what moves it by hand.

import type { Chronicle } from '../../data/chronicle-columns.js';
import { createChart, type Chart } from '../../draw/chart.js';
import type { Dense } from '../../layout/dense.js';
import { DENSE_FROM, type Now } from '../../layout/frame.js';
import { layoutScene } from '../../layout/layout-scene.js';
import type { Scene } from '../../layout/scene.js';
import type { Viewport } from '../../layout/viewport.js';
import { formatDuration } from '../../time/duration.js';
import { formatMoment } from '../../time/format-moment.js';
import type { Lanes } from '../kit/lanes.js';
import { Part } from '../kit/part.js';
import type { Store } from '../kit/store.js';
import { watchGround } from '../page/ground.js';
import { addStyles, prefersReducedMotion } from '../page/page-context.js';
import { evenPart } from './axis-controller.js';
import type { Grow, Plan } from './chart-plan.js';
import type { Moves, MovesHost } from './moves.js';

/** Gestures, the overview and flights; buttons and keys move the chart without them. */
const movesPart = new Part('moves', () => import('./moves.js'));

const densePart = new Part('dense', () => import('../../layout/dense.js'));

/** What is drawn. */
export interface Drawn {
  readonly plan: Plan;
  readonly viewport: Viewport;
  readonly isZooming: boolean;
}

/** Whose chart it is: tells what is to be drawn, null for nothing yet, and is moved by hand. */
export interface DrawingHost extends Pick<MovesHost, 'view' | 'hold' | 'show' | 'rest'> {
  drawn(): Drawn | null;
}

export class ChartDrawing {
  scene: Scene | null = null;
  root: HTMLElement | null = null;
  #chart: Chart | null = null;
  #moves: Moves | null = null;
  /** Draws the breaks of an even axis, from when on what does so is there. */
  #breaks: ((scene: Scene) => void) | undefined;
  /** Draws the headings of groups that have lanes of their own. */
  #headings: ReturnType<Lanes['attach']> | undefined;
  #attached = new AbortController();
  #frame = 0;

  /** Runs what changes the nodes of the chart: whoever has the focus among them keeps it by this. */
  keeping: (change: () => void) => void = (change) => change();
  /** Resolves when the chart can be moved by hand, or when it is known that it cannot. */
  canMove: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: Store,
    private readonly host: DrawingHost,
  ) {}

  /** Draws into `root` from now on. */
  attach(root: HTMLElement): void {
    const { store, host } = this;
    this.root = root;
    this.#chart = createChart(root);
    const { signal } = (this.#attached = new AbortController());
    signal.addEventListener(
      'abort',
      watchGround(root, () => this.request()),
    );
    document.addEventListener('visibilitychange', () => this.store.asOf && this.request(), { signal });
    this.canMove = movesPart.use(({ attachMoves, movesStyles }) => {
      if (signal.aborted) return;
      addStyles(store.host, movesStyles);
      this.#moves = attachMoves(root, { ...host, isStill: prefersReducedMotion, formatMoment, formatDuration }, signal);
      const drawn = host.drawn();
      if (this.scene && drawn) this.#moves.drawn(this.scene, drawn.plan);
      // What a finger does sideways is the page's until then.
      root.dataset['moves'] = '';
    });
  }

  detach(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#attached.abort();
    this.store.asOf?.sleep();
    this.#chart?.destroy();
    this.#breaks = this.#headings = undefined;
    this.#chart = this.#moves = this.root = null;
  }

  /** Draws with the next frame. */
  request(): void {
    this.#frame ||= requestAnimationFrame(() => this.draw());
  }

  sceneOf({ labelling, input: { chronicle, lanes, pinned } }: Plan, viewport: Viewport, now?: Now): Scene {
    return (lanes?.layout ?? layoutScene)(chronicle, labelling, viewport, {
      pinned: pinned.flatMap((id) => chronicle.indexOf.get(id) ?? []),
      dense: this.#denseFor(chronicle),
      axis: chronicle.scale && evenPart.now?.layoutEvenAxis,
      now,
    });
  }

  draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const drawn = this.host.drawn();
    if (!drawn) return;
    const { plan, viewport, isZooming } = drawn;
    const {
      chronicle,
      lanes,
      selected,
      tabStop,
      metrics: { titlePx },
    } = plan.input;
    const { asOf, isInText, language } = this.store;
    const scene = this.sceneOf(
      plan,
      isZooming ? { ...viewport, isZooming } : viewport,
      asOf?.now(chronicle, language.words.locale),
    );
    asOf?.wake(chronicle, viewport.msPerPx, () => this.request());
    this.scene = scene;
    const isGroundKnown = this.root?.dataset['ground'] !== 'unknown';
    this.keeping(() => {
      if (this.root) (this.#headings ??= lanes?.attach(this.root, this.#attached.signal))?.(scene, language.words);
      const isMore = this.#chart?.update(scene, {
        selected,
        tabStop: tabStopIn(scene, (tabStop !== null && chronicle.indexOf.get(tabStop)) || 0),
        isZooming,
        controls: 'details',
        isGroundKnown,
        titlePx,
        isNoted: isInText,
      });
      if (isMore) this.request();
    });
    if (this.root) (this.#breaks ??= evenPart.now?.createBreaks(this.root))?.(scene);
    this.#moves?.drawn(scene, plan);
  }

  /** What many events need: it is asked for once, and drawn with when it has come. */
  #denseFor({ count }: Chronicle): Dense | undefined {
    if (count >= DENSE_FROM && !densePart.now && !densePart.isMissing) void densePart.use(() => this.request());
    return densePart.now?.dense;
  }

  get isSeen(): boolean {
    return this.root !== null && this.root.clientWidth > 0 && !document.hidden;
  }

  /** Goes from one view to another step by step, until `signal` aborts; in one where nobody sees it or wants it. */
  ease(from: Viewport, to: Viewport, step: (view: Viewport, isDone: boolean) => void, signal: AbortSignal): void {
    if (movesPart.now && this.isSeen && !prefersReducedMotion()) movesPart.now.easeView(from, to, step, signal);
    else step(to, true);
  }

  /** What labels a story that has grown; undefined before it is there. */
  get grow(): Grow | undefined {
    return movesPart.now?.growLabelling;
  }

  buttonOf(id: string): HTMLButtonElement | null {
    return this.#chart?.buttonOf(id) ?? null;
  }
}

/** Of what has a button now the nearest to this place in the order of time: the list is never without a tab stop. */
function tabStopIn({ cards, spanLabels }: Scene, at: number): string | null {
  let best: { readonly id: string; readonly order: number } | null = null;
  for (const entry of [...cards, ...spanLabels])
    if (!best || Math.abs(entry.order - at) < Math.abs(best.order - at)) best = entry;
  return best && best.id;
}
