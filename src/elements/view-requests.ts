// Which stretch of time the page asks to see: `from` and `to` for the opening, `view` at any time. A request waits until
// there is a chart to move. Another zone, or the same data read anew, keeps the place to which the reader has moved.

import type { LitElement } from 'lit';
import type { Chronicle } from '../data/chronicle-columns.js';
import { rangeOf } from '../layout/view-range.js';
import { civilToUtc, utcToCivil } from '../time/zone.js';
import type { AttributeReader, Settings } from './attributes.js';
import type { ChartController } from './chart-controller.js';

/** EDTF. */
export interface ViewRange { readonly from: string; readonly to: string }
type Range = readonly [number, number];

export class ViewRequests {
  /** The opening range, civil ms; another array only where it is another range. */
  opening: Range | null = null;
  #key = '';
  /** What `view` was set to and no chart has shown yet; undefined for nothing. */
  #asked: ViewRange | null | undefined;
  #story: { readonly chronicle: Chronicle; readonly raw: unknown } | null = null;
  /** Where the reader was in the last reading of the same data. */
  #kept: Range | null = null;

  constructor(private readonly host: LitElement, private readonly chart: ChartController, private readonly attributes: AttributeReader) {}

  /** Follows a request at once where the story is drawn, else when it is; of several the last. */
  ask(range: ViewRange | null, isDrawn: boolean): void {
    this.#asked = range ?? null;
    if (this.host.isUpdatePending || !isDrawn) return this.host.requestUpdate();
    this.#show(this.#asked);
    // What is set beside it may bring another story, which is to be shown so.
    queueMicrotask(() => {
      if (!this.host.isUpdatePending) this.#asked = undefined;
    });
  }

  /** Before the chart follows a story: where it opens, and what of the view is kept. */
  before({ from, to }: Pick<Settings, 'from' | 'to'>, chronicle: Chronicle, raw: unknown): void {
    const key = `${from} ${to} ${chronicle.timeZone}`;
    if (key !== this.#key) {
      this.#key = key;
      this.opening = from === null && to === null ? null : rangeOf(from, to, chronicle.timeZone);
      if (this.opening === null && (from ?? to) !== null) this.attributes.tell(`from="${from ?? ''}" to="${to ?? ''}" is no stretch of time. Expected from before to.`);
    }
    const old = this.#story;
    const extent = this.chart.extent();
    if (old && extent && old.chronicle !== chronicle && old.raw === raw && !this.chart.isHome) this.#kept = moved(extent, old.chronicle.timeZone, chronicle.timeZone);
    this.#story = { chronicle, raw };
  }

  /** Once the chart is drawn. */
  after(): void {
    const [asked, kept] = [this.#asked, this.#kept];
    this.#asked = undefined;
    this.#kept = null;
    if (asked !== undefined) this.#show(asked);
    else if (kept) this.chart.show(kept);
  }

  #show(asked: Partial<ViewRange> | null): void {
    if (asked === null) return this.chart.show(null);
    const range = this.#story && rangeOf(asked.from ?? null, asked.to ?? null, this.#story.chronicle.timeZone);
    if (range) this.chart.show(range);
    else this.attributes.tell(`view = { from: "${asked.from}", to: "${asked.to}" } is no stretch of time. Expected two EDTF dates, from before to.`);
  }
}

/** The same moments on the clocks of another zone: the middle stays what it was, and the length. */
function moved([from, to]: Range, old: string, zone: string): Range {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  const there = utcToCivil(civilToUtc(middle, old), zone);
  return [there - half, there + half];
}
