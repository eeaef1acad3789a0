// How large the widget is and its words are, followed; and the height that it holds on the page while it loads.

import type { LitElement, ReactiveController } from 'lit';
import type { Metrics } from '../layout/viewport.js';
import { measure } from './measure.js';

/** Own width under which the timeline is a list down the page. */
const VERTICAL_BELOW_PX = 560;
/** About the height of a row of that list. */
const ROW_EM = 5.2;
/** A chart in a reserved place takes at least this part of `--khatt-height`. */
const LEAST_PART = 0.6;

export class SizeController implements ReactiveController {
  /** Null while the widget is not displayed. */
  size: { readonly metrics: Metrics; readonly heightPx: number } | null = null;
  /** The widget stood loading on the page: its height is held, so that nothing below it moves. */
  isReserved = false;
  #widthPx = 0;
  #probe: Element | null = null;
  /** Measured in the next frame: what it changes must not be observed in the same one. */
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.host.isConnected && this.#measure() && this.host.requestUpdate()));

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** Own width, whatever `transform` or `zoom` the page draws it with; 0 while it is not displayed. */
  get widthPx(): number {
    return (this.#widthPx ||= this.host.offsetWidth);
  }
  get isNarrow(): boolean {
    return this.widthPx > 0 && this.widthPx < VERTICAL_BELOW_PX;
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#probe = null;
    this.#widthPx = 0;
  }

  hostUpdated(): void {
    const probe = this.host.renderRoot.querySelector('.probe');
    if (probe === this.#probe) return;
    this.#probe = probe;
    this.#observer.disconnect();
    for (const node of [this.host, ...(probe?.children ?? [])]) this.#observer.observe(node);
    this.#measure();
  }

  /** Whether anything has changed. */
  #measure(): boolean {
    const widthPx = this.host.offsetWidth;
    const size = measure(this.host.renderRoot, widthPx);
    if (widthPx === this.#widthPx && JSON.stringify(size) === JSON.stringify(this.size)) return false;
    this.#widthPx = widthPx;
    this.size = size;
    return true;
  }

  /** Holds the height that the story is going to have: of a list, where it is said how many `events` are coming. */
  reserve(events: number | null): void {
    this.isReserved = true;
    const section = this.host.renderRoot.querySelector('section');
    if (section && events) section.style.minBlockSize = `${events * ROW_EM}em`;
  }

  /** Px for the chart: what the page reserved for the widget, where it did, else `--khatt-height`. */
  chartHeight(root: HTMLElement): { readonly heightPx: number; readonly isReserved: boolean } {
    const heightPx = this.size?.heightPx ?? 0;
    const section = root.parentElement;
    const reserved = section ? Number.parseFloat(getComputedStyle(section).minBlockSize) : 0;
    // Less than a chart is no place for one.
    if (!section || !(reserved >= heightPx)) return { heightPx, isReserved: false };
    const footer = section.querySelector('footer');
    const below = footer ? footer.getBoundingClientRect().height + Number.parseFloat(getComputedStyle(footer).marginBlockStart) : 0;
    const above = root.getBoundingClientRect().top - section.getBoundingClientRect().top;
    return { heightPx: Math.max(Math.floor(reserved - above - below), Math.round(heightPx * LEAST_PART)), isReserved: true };
  }
}
