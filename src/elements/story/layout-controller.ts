// Which layout is shown: what the reader chose, else what the page or the document asks for, else what suits the width
// and the story. A story whose file is on its way is waited for; where it does not come there is a chart or a list
// instead. The words of the control by which the reader chooses come after the first drawing, into the place that is
// held for them.

import type { Chronicle } from '../../data/chronicle-columns.js';
import { chooseLanes, widthClass } from '../../layout/choose-lanes.js';
import { chooseLayout, namedIn } from '../../layout/choose-layout.js';
import { firstView } from '../../layout/first-view.js';
import type { Metrics } from '../../layout/viewport.js';
import type { Controller } from '../kit/controller.js';
import { emit, type AskedBy } from '../kit/events.js';
import type { Part } from '../kit/part.js';
import { readingPart } from '../kit/reading-part.js';
import type { Store } from '../kit/store.js';
import type { LayoutName } from '../kit/state.js';
import type { SizeController } from '../page/size-controller.js';
import { storyPart } from './on-use.js';

/** Own width under which the timeline is a list down the page. */
const VERTICAL_BELOW_PX = 560;

/** The height of a chart, as --khatt-height has it. */
const CHART_EM = 32;
const emOf = (host: Element): number => Number.parseFloat(getComputedStyle(host).fontSize) || 16;
/** Sizes of words before any are drawn: good enough to tell a crowd from a few. */
const usualMetrics = (em: number): Metrics => ({
  cardMinPx: 8 * em,
  cardMaxPx: 17 * em,
  gapPx: 8,
  cardHeightPx: 3.9 * em,
  spanHeightPx: 1.7 * em,
  axisRowPx: 1.3 * em,
  tickMinPx: 64,
  charPx: 0.47 * em,
});

const NAMES: readonly LayoutName[] = ['horizontal', 'story', 'vertical'];
/** What readers chose, by the story: as long as the page. */
const choices = new Map<string, LayoutName>();

export class LayoutController implements Controller {
  /** What was asked for: once, and again where the reader chooses again. */
  readonly #asks = new Set<Part<object>>();
  /** How many of these calls are on their way. */
  #coming = 0;
  #by: AskedBy = 'api';
  #asked: unknown;
  /** What the page was told last. */
  #told: LayoutName | null = null;
  #choice: LayoutName | null = null;
  #suited: { readonly chronicle: Chronicle; readonly key: number; readonly layout: LayoutName } | null = null;

  constructor(
    private readonly store: Store,
    private readonly size: SizeController,
  ) {}

  follow(): void {
    const { store } = this;
    const {
      settings: { layout },
      isPrinting,
    } = store;
    // The page's own word is the last one.
    if (layout !== this.#asked) {
      if (this.#asked !== undefined) this.#choose(null);
      this.#asked = layout;
    }
    const wanted = this.#wanted === 'auto' ? this.#suiting : this.#wanted;
    if (wanted === 'story') void this.#bring(readingPart, storyPart);
    else if (store.isAnnounced) void this.prepare();
    const isThere = storyPart.now !== null && readingPart.now !== null;
    const isComing = this.#coming > 0;
    store.isWaiting = wanted === 'story' && !isThere && isComing && !store.isAnnounced;
    if (isPrinting) store.layout = 'vertical';
    else if (wanted !== 'story' || isThere) store.layout = wanted;
    else if (!isComing || store.layout === 'story') store.layout = this.#plain;
  }

  /** Brings the words of the control, where there is one. */
  async prepare(): Promise<void> {
    if (this.layouts.length > 0 && this.store.status === 'ready') await this.#bring(readingPart);
  }

  tell(): void {
    const { host, layout, isAnnounced, isPrinting } = this.store;
    if (isPrinting || layout === this.#told) return;
    this.#told = layout;
    if (isAnnounced) emit(host, 'khatt-layout', { layout, by: this.#by });
    this.#by = 'api';
  }

  /** Those between which the reader may change; none where there is nothing to choose. */
  get layouts(): readonly LayoutName[] {
    const { layouts, layout } = this.store.settings;
    const names =
      layouts === null
        ? layout === 'auto'
          ? NAMES
          : []
        : NAMES.filter((name) => layouts.split(/[\s,]+/).includes(name));
    return names.length > 1 ? names : [];
  }

  /** The reader's choice. */
  choose(layout: LayoutName, by: AskedBy): void {
    this.#choose(layout);
    this.#asks.clear();
    this.#by = by;
    this.store.host.requestUpdate();
  }

  #choose(layout: LayoutName | null): void {
    const key = this.#key;
    this.#choice = layout;
    if (!key) return;
    if (layout) choices.set(key, layout);
    else choices.delete(key);
  }

  /** The same story on the same page, drawn anew. */
  get #key(): string {
    return this.store.host.id || this.store.settings.src || '';
  }

  get #plain(): LayoutName {
    return this.size.widthPx > 0 && this.size.widthPx < VERTICAL_BELOW_PX ? 'vertical' : 'horizontal';
  }

  get #wanted(): LayoutName | 'auto' {
    const {
      settings: { layout },
      document,
    } = this.store;
    const chosen = this.#choice ?? choices.get(this.#key);
    if (chosen && this.layouts.includes(chosen)) return chosen;
    return layout === 'auto' ? (document?.layout ?? 'auto') : layout;
  }

  /** No chart is to be seen, as far as can be told before there is an axis. */
  get isList(): boolean {
    return (this.#wanted === 'auto' ? this.#plain : this.#wanted) === 'vertical' && this.store.layout !== 'story';
  }

  /** What suits the story: asked once for it in a class of widths. */
  get #suiting(): LayoutName {
    const {
      charted: chronicle,
      host,
      language: { words },
    } = this.store;
    const { widthPx } = this.size;
    if (!chronicle || widthPx === 0) return this.#plain;
    const key = widthClass(widthPx);
    if (this.#suited?.chronicle === chronicle && this.#suited.key === key) return this.#suited.layout;
    let layout: LayoutName = chooseLayout(chronicle, widthPx, 0);
    // Only where it hangs on them are the names counted.
    if (layout === 'story') {
      const view = firstView(chronicle, {
        centerMs: 0,
        msPerPx: 1,
        widthPx,
        heightPx: CHART_EM * emOf(host),
        timeDirection: 'ltr',
        metrics: usualMetrics(emOf(host)),
        words,
      });
      layout = chooseLayout(chronicle, widthPx, namedIn(chronicle, chooseLanes(chronicle, view), view));
    }
    this.#suited = { chronicle, key, layout };
    return layout;
  }

  async #bring(...parts: readonly Part<object>[]): Promise<void> {
    const asked = parts.filter((part) => part.now === null && !this.#asks.has(part));
    if (asked.length === 0) return;
    this.#coming++;
    for (const part of asked) this.#asks.add(part);
    await Promise.all(asked.map((part) => part.use(() => {})));
    this.#coming--;
    this.store.host.requestUpdate();
  }
}
