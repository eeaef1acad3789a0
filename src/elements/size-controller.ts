// How large the widget is and its words are, followed; and the height that it holds on the page while it loads.

import type { LitElement, ReactiveController } from 'lit';
import type { Metrics } from '../layout/viewport.js';
import { measure } from './measure.js';

/** Own width under which the timeline is a list down the page. */
const VERTICAL_BELOW_PX = 560;
/** About the height of a row of that list. */
const ROW_EM = 5.2;
/** A chart in a reserved place takes at least this part of `--khatt-height`. */
const LEAST_PART = 0.35;
/** A list in a held place has at least this many rows. */
const LEAST_ROWS = 1;
/** About the height of 'show all'. */
const SHOW_ALL_PX = 48;

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

  /** Whether khatt-timeline.css holds a place for the widget: what follows it must not move. */
  get #isHeld(): boolean {
    return getComputedStyle(this.host).getPropertyValue('--_place') !== '';
  }

  /**
   * How many rows of the list are shown at first, of those that are there. Where a place is held and its end is seen, as
   * many as fit in it; where the end is not seen, nothing that follows can move before the reader's eyes, and the list has
   * its own height.
   */
  fitRows(): number {
    const section = this.host.renderRoot.querySelector('section');
    if (!section || !this.#isHeld) return Infinity;
    const place = reservedPx(section);
    if (this.host.getBoundingClientRect().top + place > innerHeight) {
      this.host.style.minBlockSize = '0';
      return Infinity;
    }
    const rows = [...section.querySelectorAll<HTMLElement>('.row')];
    let excess = section.offsetHeight - place;
    if (excess <= 1) return Infinity;
    if (!section.querySelector('.show-all')) excess += SHOW_ALL_PX;
    while (rows.length > LEAST_ROWS && excess > 0) excess -= rows.pop()?.offsetHeight ?? 0;
    return rows.length;
  }

  /** Px for the chart: what is reserved for the widget, where something is, else `--khatt-height`. */
  chartHeight(root: HTMLElement): { readonly heightPx: number; readonly isReserved: boolean } {
    const heightPx = this.size?.heightPx ?? 0;
    const section = root.parentElement;
    const reserved = section ? reservedPx(section) : 0;
    // A page's own least height that is less than a chart's is no place for one.
    if (!section || !(reserved >= heightPx || this.#isHeld)) return { heightPx, isReserved: false };
    const footer = section.querySelector('footer');
    const below = footer ? footer.offsetHeight + Number.parseFloat(getComputedStyle(footer).marginBlockStart) : 0;
    // Offsets are rounded, but unlike boxes they do not grow with a page's zoom.
    return { heightPx: Math.max(Math.floor(reserved - root.offsetTop - below - 1), Math.round(heightPx * LEAST_PART)), isReserved: true };
  }
}

const reservedPx = (section: Element): number => Number.parseFloat(getComputedStyle(section).minBlockSize);
