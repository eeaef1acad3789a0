// Which stretch of time the page asks to see: `from` and `to` for the opening, `view` at any time. A request waits
// until there is a chart to move. Another zone, or another reading of the same story, keeps the place to which the
// reader has moved.

import type { Chronicle } from '../../data/chronicle-columns.js';
import { momentsIn, spansIn } from '../../layout/query.js';
import { rangeOf } from '../../layout/view-range.js';
import { civilToUtc, utcToCivil } from '../../time/zone.js';
import type { Store } from '../kit/store.js';

/** EDTF. */
export interface ViewRange {
  readonly from: string;
  readonly to: string;
}
type Range = readonly [number, number];

/** What is asked of the chart. */
interface Moved {
  readonly drawing: { readonly scene: object | null };
  /** Whether the view is the fitted one. */
  readonly isHome: boolean;
  /** Civil ms; null for the fitted view. */
  show(range: Range | null): void;
}

export class ViewRequests {
  /** The opening range, civil ms; another array only where it is another range. */
  opening: Range | null = null;
  #key = '';
  /** What `view` was set to and no chart has shown yet; undefined for nothing. */
  #asked: ViewRange | null | undefined;
  #chronicle: Chronicle | null = null;
  /**
   * The place to which the reader has moved is kept, so many civil ms later: another zone has other clocks. Null where
   * nothing is to be kept.
   */
  keptMs: number | null = null;

  constructor(
    private readonly store: Store,
    private readonly chart: Moved,
  ) {}

  /** Follows a request at once where the story is drawn, else when it is; of several the last. */
  ask(range: ViewRange | null): void {
    const { host, status } = this.store;
    this.#asked = range ?? null;
    if (host.isUpdatePending || status !== 'ready' || !this.chart.drawing.scene) return host.requestUpdate();
    this.#show(this.#asked);
    // What is set beside it may bring another story, which is to be shown so.
    queueMicrotask(() => {
      if (!host.isUpdatePending) this.#asked = undefined;
    });
  }

  /** Before the chart follows a story: where it opens, and what of the view is kept. */
  before(chronicle: Chronicle): void {
    const {
      extent,
      settings: { from, to },
    } = this.store;
    const key = `${from} ${to} ${chronicle.timeZone}`;
    if (key !== this.#key) {
      this.#key = key;
      this.opening = from === null && to === null ? null : rangeOf(from, to, chronicle.timeZone);
      if (this.opening === null && (from ?? to) !== null) this.store.warn('noStretch', from, to);
    }
    const old = this.#chronicle;
    this.#chronicle = chronicle;
    this.keptMs = null;
    if (
      !old ||
      !extent ||
      old === chronicle ||
      this.chart.isHome ||
      !old.events.some(({ id }) => chronicle.indexOf.has(id))
    )
      return;
    const [first, last] = extent;
    const ms = shiftMs((first + last) / 2, old.timeZone, chronicle.timeZone) + this.#followMs(old, chronicle, extent);
    // Where all that was seen has gone, the reader is not left with nothing.
    if (hasSome(chronicle, [first + ms, last + ms]) || !hasSome(old, extent)) this.keptMs = ms;
  }

  /** Who sees the end of a story sees it too when the story goes on: how much later that is. */
  #followMs(old: Chronicle, { anchor, count }: Chronicle, [first, last]: Range): number {
    const [before, now] = [old.anchor[old.count - 1] ?? Infinity, anchor[count - 1] ?? 0];
    return this.store.added !== null && first <= before && before <= last && now > last ? now - before : 0;
  }

  /** Once the chart is drawn. */
  after(): void {
    const asked = this.#asked;
    this.#asked = undefined;
    if (asked !== undefined) this.#show(asked);
  }

  #show(asked: Partial<ViewRange> | null): void {
    if (asked === null) return this.chart.show(null);
    const range = this.#chronicle && rangeOf(asked.from ?? null, asked.to ?? null, this.#chronicle.timeZone);
    if (range) this.chart.show(range);
    else this.store.warn('noView', asked.from, asked.to);
  }
}

const hasSome = (chronicle: Chronicle, [from, to]: Range): boolean =>
  momentsIn(chronicle, from, to).length + spansIn(chronicle, from, to).length > 0;

/** What is to be added to a moment on the clocks of one zone for the same on those of another. */
const shiftMs = (ms: number, old: string, zone: string): number =>
  old === zone ? 0 : utcToCivil(civilToUtc(ms, old), zone) - ms;
