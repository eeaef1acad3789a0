// Which stretch of time the page asks to see: `from` and `to` for the opening, `view` at any time. A request waits until
// there is a chart to move. Another zone, or the same data read anew, keeps the place to which the reader has moved.

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

  constructor(private readonly chart: ChartController, private readonly attributes: AttributeReader) {}

  /** Keeps a request, the last one only. */
  ask(range: ViewRange | null): void {
    this.#asked = range ?? null;
  }

  /** Before the chart follows a story: where it opens, and what of the view is kept. */
  before({ from, to }: Pick<Settings, 'from' | 'to'>, chronicle: Chronicle, raw: unknown): void {
    const key = JSON.stringify([from, to, chronicle.timeZone]);
    if (key !== this.#key) {
      this.#key = key;
      this.opening = from === null && to === null ? null : rangeOf(from, to, chronicle.timeZone);
      if (this.opening === null && from !== null && to !== null) this.attributes.tell(`from="${from}" to="${to}" is no stretch of time. Expected from before to.`);
    }
    const old = this.#story;
    const extent = this.chart.extent();
    if (old && extent && old.chronicle !== chronicle && old.raw === raw && !this.chart.isHome) this.#kept = moved(extent, old.chronicle.timeZone, chronicle.timeZone);
    this.#story = { chronicle, raw };
  }

  /** Once the chart is drawn. */
  after(): void {
    const [asked, kept, story] = [this.#asked, this.#kept, this.#story];
    this.#asked = undefined;
    this.#kept = null;
    if (asked === undefined) return kept ? this.chart.show(kept) : undefined;
    if (asked === null) return this.chart.show(null);
    const { from, to } = asked as Partial<ViewRange>;
    const range = story && rangeOf(from ?? null, to ?? null, story.chronicle.timeZone);
    if (range) this.chart.show(range);
    else this.attributes.tell(`view = { from: "${from}", to: "${to}" } is no stretch of time. Expected two EDTF dates, from before to.`);
  }
}

/** The same moments on the clocks of another zone: the middle stays what it was, and the length. */
function moved([from, to]: Range, old: string, zone: string): Range {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  const there = utcToCivil(civilToUtc(middle, old), zone);
  return [there - half, there + half];
}
