// Where nothing is in view, a button at the side of the nearest event tells how far that is and leads back to it.

import type { Chronicle } from '../../data/chronicle-columns.js';
import { flyTo, type GestureHost } from '../../draw/gesture-view.js';
import { makeHtml, put, putText } from '../../draw/write.js';
import type { MovingWords } from '../../i18n/moving.js';
import type { Scene } from '../../layout/scene.js';
import { extentOf, placeView, sign, type Viewport } from '../../layout/viewport.js';

interface WayBackHost extends GestureHost {
  words(): MovingWords;
  duration(fromMs: number, toMs: number): string;
}

export class WayBack {
  readonly node = makeHtml('button', { type: 'button', class: 'way-back', part: 'button', 'data-control': 'way-back' });
  #toMs: number | null = null;

  constructor(
    private readonly root: HTMLElement,
    private readonly host: WayBackHost,
    signal: AbortSignal,
  ) {
    this.node.hidden = true;
    this.node.addEventListener('click', () => this.#go(), { signal });
  }

  update(scene: Scene, view: Viewport, chronicle: Chronicle): void {
    const [fromMs, toMs] = extentOf(view);
    const to = isEmpty(scene) ? nearest(chronicle, fromMs, toMs) : null;
    put(this.node, 'hidden', to === null ? '' : null);
    this.#toMs = to;
    if (to === null) return;
    const { duration } = this.host;
    const { earlier, later } = this.host.words();
    const isRight = to > toMs === sign(view) > 0;
    const length = to > toMs ? duration(toMs, to) : duration(to, fromMs);
    put(this.node, 'class', `way-back ${isRight ? 'right' : 'left'}`);
    const text = `${to > toMs ? later : earlier}${length && `: ${length}`}`;
    // The arrow stands at the side it points to, whichever way the words run.
    const isRtl = getComputedStyle(this.root).direction === 'rtl';
    putText(this.node, isRight === isRtl ? `${isRight ? '→' : '←'} ${text}` : `${text} ${isRight ? '→' : '←'}`);
    put(this.node, 'aria-label', text);
  }

  /** The event comes to the middle. By keys the focus goes on to the events there, since the button is gone. */
  #go(): void {
    if (this.#toMs === null) return;
    const isFocused = this.node.matches(':focus');
    const own = {
      ...this.host,
      rest: (by: 'pointer' | 'key') => {
        this.host.rest(by);
        if (isFocused) this.root.querySelector<HTMLElement>('.events [tabindex="0"]')?.focus({ preventScroll: true });
      },
    };
    flyTo(own, placeView(this.host.view(), this.#toMs));
  }
}

/** Whether no mark and no bar stands within the view. */
function isEmpty({ points, bands, spans, clusters, offsetPx, widthPx }: Scene): boolean {
  const isIn = (from: number, to = from): boolean =>
    Math.max(from, to) + offsetPx >= 0 && Math.min(from, to) + offsetPx <= widthPx;
  return (
    !points.some(({ x }) => isIn(x)) &&
    !clusters.some(({ x }) => isIn(x)) &&
    !bands.some(({ x, widthPx: length }) => isIn(x, x + length)) &&
    !spans.some(({ x0, x1 }) => isIn(x0, x1))
  );
}

/**
 * The moment of the event that is nearest to a view in which none is: the end of a period before it; null for no
 * events.
 */
function nearest({ anchor, to, count }: Chronicle, fromMs: number, toMs: number): number | null {
  let best: number | null = null;
  const away = (ms: number): number => (ms > toMs ? ms - toMs : fromMs - ms);
  for (let i = 0; i < count; i++) {
    const [begin, end] = [anchor[i] ?? 0, to[i] ?? 0];
    const ms = begin > toMs || !Number.isFinite(end) || end > fromMs ? begin : Math.max(begin, end - 1);
    if (best === null || away(ms) < away(best)) best = ms;
  }
  return best;
}
