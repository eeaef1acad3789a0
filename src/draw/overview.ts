// The strip that shows the whole story and the window on it. The window is dragged, or one of its edges, by hand and by
// keys; a press goes where it is. Each edge is a slider (ARIA, slider pattern) whose value is said in words.

import { msOnStrip, pxOnStrip, windowOn, type Strip } from '../layout/scene-overview.js';
import { showRange } from '../layout/navigate.js';
import { placeView, sign, type Viewport } from '../layout/viewport.js';
import { flyTo, moveWithin, pxIn, type GestureHost } from './gesture-view.js';
import { groupClass, makeHtml, makeSvg, put, putAll, putStyle } from './write.js';

export interface OverviewHost extends GestureHost {
  /** Names of the strip and of its two sliders. */
  words(): { readonly overview: string; readonly start: string; readonly end: string };
  /** A moment in words, as exactly as a view of so long a stretch needs it. */
  moment(ms: number, spanMs: number): string;
}

/** A press that moves less is one. */
const TAP_PX = 4;
const BAR_PX = 2;
/** The window is seen however short it is. */
const LEAST_WINDOW_PX = 6;
/** What can be held of an edge: most of it lies outside of the window, so that two edges never share a place. */
const HANDLE_PX = 24;
const INSIDE_PX = 3;
const GRIP_PX = 4;
/** How far keys move an edge, in lengths of the view. */
const ARROW = 0.1;
const PAGE = 0.5;

/** The earlier edge of the window, or the later one. */
type Edge = 0 | 1;
const EDGES = [0, 1] as const;

interface Shown {
  readonly strip: Strip;
  readonly viewport: Viewport;
  /** Civil ms, cut to the strip. */
  readonly window: readonly [fromMs: number, toMs: number];
}

export class OverviewDrawing {
  readonly #density = makeSvg('svg', { class: 'density', 'aria-hidden': 'true', focusable: 'false' });
  readonly #window = makeHtml('div', { class: 'window' });
  readonly #handles = EDGES.map((edge) =>
    makeHtml(
      'div',
      {
        class: 'handle',
        role: 'slider',
        tabindex: 0,
        'aria-orientation': 'horizontal',
        'data-control': `edge-${edge}`,
      },
      makeHtml('span', { class: 'grip' }),
    ),
  );
  readonly node = makeHtml(
    'div',
    { class: 'overview', part: 'overview', role: 'group', translate: 'no' },
    this.#density,
    this.#window,
    ...this.#handles,
  );
  /** Null while all is in view, unless an edge has the focus. */
  #shown: Shown | null = null;
  #drawn: Strip | null = null;

  /** It listens until `signal` aborts. */
  constructor(
    private readonly host: OverviewHost,
    signal: AbortSignal,
  ) {
    this.node.addEventListener('pointerdown', (event) => this.#press(event, signal), { signal, passive: true });
    for (const edge of EDGES)
      this.#handles[edge]?.addEventListener('keydown', (event) => this.#key(event, edge), { signal });
    // Once the focus is where it goes.
    this.node.addEventListener(
      'focusout',
      () =>
        requestAnimationFrame(() => {
          if (this.#shown && !signal.aborted) this.update(this.#shown.strip, this.#shown.viewport);
        }),
      { signal },
    );
  }

  /** `strip` null for none. While an edge has the focus it stays: the focus would fall to the page. */
  update(strip: Strip | null, viewport: Viewport): void {
    const root = this.node.getRootNode();
    const held = this.#handles.find((handle) => root instanceof ShadowRoot && root.activeElement === handle);
    const window = windowOn(strip, viewport, held !== undefined);
    this.#shown = strip && window && { strip, viewport, window };
    // Who keeps the focus finds it lost at once, and not a frame later.
    if (!this.#shown) held?.blur();
    put(this.node, 'hidden', this.#shown ? null : '');
    if (!strip || !this.#shown) return;
    if (strip !== this.#drawn) drawDensity(this.#density, (this.#drawn = strip));
    this.#place(this.#shown);
    this.#tell(this.#shown);
  }

  #place({ strip: { widthPx, ...strip }, viewport, window }: Shown): void {
    const [from, to] = [
      pxOnStrip({ ...strip, widthPx }, viewport, window[0]),
      pxOnStrip({ ...strip, widthPx }, viewport, window[1]),
    ];
    const left = Math.min(from, to, widthPx - LEAST_WINDOW_PX);
    const right = Math.max(from, to, left + LEAST_WINDOW_PX);
    putStyle(this.#window, 'transform', `translateX(${left}px)`);
    putStyle(this.#window, 'width', `${right - left}px`);
    // Beside each other, also where the window is short or at an end of the strip.
    const leftBox = Math.max(0, Math.min(widthPx - 2 * HANDLE_PX, left + INSIDE_PX - HANDLE_PX));
    const rightBox = Math.max(leftBox + HANDLE_PX, Math.min(widthPx - HANDLE_PX, right - INSIDE_PX));
    // The later edge is the right one where time runs to the right.
    const [leftEdge, rightEdge] = sign(viewport) > 0 ? this.#handles : [...this.#handles].reverse();
    for (const [handle, box, at] of [
      [leftEdge, leftBox, left],
      [rightEdge, rightBox, right],
    ] as const) {
      if (!handle) continue;
      putStyle(handle, 'transform', `translateX(${box}px)`);
      const [grip] = handle.children;
      if (grip instanceof HTMLElement) putStyle(grip, 'transform', `translateX(${at - box - GRIP_PX / 2}px)`);
    }
  }

  #tell({ strip, viewport, window }: Shown): void {
    const { overview, start, end } = this.host.words();
    put(this.node, 'aria-label', overview);
    for (const edge of EDGES) {
      putAll(this.#handles[edge], {
        'aria-label': [start, end][edge] ?? null,
        'aria-valuemin': Math.round(strip.fromMs),
        'aria-valuemax': Math.round(strip.toMs),
        'aria-valuenow': Math.round(window[edge]),
        'aria-valuetext': this.host.moment(window[edge], viewport.msPerPx * viewport.widthPx),
      });
    }
  }

  /** Follows one press to its end: of an edge, else of the window, wherever on the strip it begins. */
  #press(event: PointerEvent, signal: AbortSignal): void {
    if (event.button !== 0 || !this.#shown) return;
    const { node, host } = this;
    const edge = EDGES.find((one) => event.target instanceof Node && this.#handles[one]?.contains(event.target));
    const over = new AbortController();
    const begin = event.clientX;
    let [lastX, isDrag] = [begin, false];
    const end = ({ pointerId, type }: PointerEvent): void => {
      if (pointerId !== event.pointerId) return;
      over.abort();
      if (isDrag) host.rest('pointer');
      else if (edge === undefined && type === 'pointerup') this.#go(pxIn(node, begin));
    };
    const follow = (move: PointerEvent): void => {
      if (move.pointerId !== event.pointerId) return;
      isDrag ||= Math.abs(move.clientX - begin) >= TAP_PX;
      if (!isDrag) return;
      const px = pxIn(node, move.clientX) - pxIn(node, lastX);
      lastX = move.clientX;
      host.hold();
      this.#drag(edge, px);
    };
    const options = { capture: true, passive: true, signal: AbortSignal.any([over.signal, signal]) };
    node.ownerDocument.addEventListener('pointermove', follow, options);
    for (const type of ['pointerup', 'pointercancel'] as const) node.ownerDocument.addEventListener(type, end, options);
  }

  #go(px: number): void {
    if (!this.#shown) return;
    const { strip, viewport } = this.#shown;
    const edgeMs = sign(viewport) > 0 ? strip.fromMs : strip.toMs;
    flyTo(this.host, placeView(this.host.view(), edgeMs + msOnStrip(strip, viewport, px)));
  }

  #drag(edge: Edge | undefined, px: number): void {
    if (!this.#shown) return;
    const { strip, viewport, window } = this.#shown;
    const ms = msOnStrip(strip, viewport, px);
    if (edge === undefined) moveWithin(this.host, (view) => placeView(view, view.centerMs + ms));
    else this.#moveEdge(this.#shown, edge, window[edge] + ms);
  }

  #moveEdge({ strip, window }: Shown, edge: Edge, toMs: number): void {
    moveWithin(
      this.host,
      (view) => {
        const { minMsPerPx, maxMsPerPx } = this.host.limits();
        const [least, most] = [minMsPerPx * view.widthPx, maxMsPerPx * view.widthPx];
        const [from, to] = window;
        return edge === 0
          ? showRange(view, Math.max(strip.fromMs, to - most, Math.min(toMs, to - least)), to)
          : showRange(view, from, Math.min(strip.toMs, from + most, Math.max(toMs, from + least)));
      },
      true,
    );
  }

  #key(event: KeyboardEvent, edge: Edge): void {
    const shown = this.#shown;
    if (!shown || event.ctrlKey || event.metaKey || event.altKey) return;
    const { strip, viewport, window } = shown;
    const right = sign(viewport);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: right * ARROW,
      ArrowLeft: -right * ARROW,
      ArrowUp: ARROW,
      ArrowDown: -ARROW,
      PageUp: PAGE,
      PageDown: -PAGE,
      Home: -Infinity,
      End: Infinity,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.host.hold();
    const to = Number.isFinite(step)
      ? window[edge] + step * viewport.msPerPx * viewport.widthPx
      : step < 0
        ? strip.fromMs
        : strip.toMs;
    this.#moveEdge(shown, edge, to);
    this.host.rest('key');
  }
}

/** One path per group: bars for what begins, lines below for periods. */
function drawDensity(node: SVGSVGElement, { bars, spans }: Strip): void {
  const paths = new Map<string, string>();
  const add = (name: string, d: string): void => void paths.set(name, (paths.get(name) ?? '') + d);
  for (const { x, y, heightPx, group } of bars)
    add(group === null ? 'mark mixed' : `mark ${groupClass(group)}`, `M${x},${y}h${BAR_PX}v${heightPx}h${-BAR_PX}z`);
  for (const { x, widthPx, group } of spans) add(`mark ${groupClass(group)}`, `M${x},11h${widthPx}v2h${-widthPx}z`);
  node.replaceChildren(...[...paths].map(([name, d]) => makeSvg('path', { class: name, d })));
}
