// How large the widget is and its words are, followed; and the height that it holds on the page while it loads.

import type { LitElement, ReactiveController } from 'lit';
import type { Metrics } from '../../layout/viewport.js';
import { addressedBelow } from './landing-controller.js';
import { measure } from './measure.js';
import { RoomController } from './room-controller.js';

/** Own width under which the timeline is a list down the page. */
const VERTICAL_BELOW_PX = 560;
/** A chart in a reserved place takes at least this part of `--khatt-height`. */
const LEAST_PART = 0.35;
/** A list in a held place has at least this many rows. */
const LEAST_ROWS = 1;
/** About the height of 'show all'. */
const SHOW_ALL_PX = 48;

/** Rows stand this much farther apart at most, to fill a place. */
const MOST_SPARE_PX = 32;

interface Size { readonly metrics: Metrics; readonly heightPx: number }

export class SizeController implements ReactiveController {
  /** Null until the widget is displayed; while it is hidden, as it was last. */
  size: Size | null = null;
  /** The widget stood loading on the page: its height is held, so that nothing below it moves. */
  isReserved = false;
  #events: number | null = null;
  #widthPx = 0;
  #isShown = false;
  #probe: Element | null = null;
  readonly #room: RoomController;
  /** Measured in the next frame: what it changes must not be observed in the same one. */
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => {
    if (!this.host.isConnected) return;
    if (this.#measure()) this.host.requestUpdate();
    this.#room.tellIfNone();
  }));

  constructor(private readonly host: LitElement) {
    host.addController(this);
    this.#room = new RoomController(host);
  }

  /** Own width in px, whatever `transform` or `zoom` the page draws it with; while it is hidden, as it was last. */
  get widthPx(): number {
    return (this.#widthPx ||= this.host.offsetWidth);
  }
  get isNarrow(): boolean {
    return this.widthPx > 0 && this.widthPx < VERTICAL_BELOW_PX;
  }
  /** Whether what is drawn now has a place on the page. */
  get isShown(): boolean {
    return this.host.offsetWidth > 0;
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#probe = null;
    this.#widthPx = 0;
  }

  hostUpdated(): void {
    const section = this.#section;
    if (section && this.#events !== null) section.style.setProperty('--_events', `${this.#events}`);
    const probe = this.host.renderRoot.querySelector('.probe');
    if (probe === this.#probe) return;
    this.#probe = probe;
    this.#observer.disconnect();
    for (const node of [this.host, ...(probe?.children ?? [])]) this.#observer.observe(node);
    this.#measure();
  }

  /** Whether anything has changed. What is not displayed has no size to tell. */
  #measure(): boolean {
    this.#room.fit();
    const widthPx = this.host.offsetWidth;
    const size = widthPx > 0 ? measure(this.host.renderRoot, widthPx) : null;
    const isBack = !this.#isShown;
    this.#isShown = size !== null;
    if (!size || (!isBack && widthPx === this.#widthPx && JSON.stringify(size) === JSON.stringify(this.size))) return false;
    this.#widthPx = widthPx;
    this.size = size;
    return true;
  }

  get #section(): HTMLElement | null {
    return this.host.renderRoot.querySelector('section');
  }

  /** Holds the height that the story is going to take, by how many `events` are coming where that is said. */
  reserve(events: number | null): void {
    // A place that the page gives stays as it is.
    if (!this.isReserved && !(reservedPx(this.host) > 0)) this.isReserved = true;
    this.#events = events !== null && events > 0 ? events : null;
  }
  /** Holds the place of this many, where a place was held by their number. */
  recount(events: number): void {
    if (this.#events !== null) this.#events = events;
  }
  /** Whether the place follows the number of events. */
  get isCounted(): boolean {
    return this.#events !== null;
  }

  /** Whether khatt-timeline.css holds a place for the widget: what follows it must not move. */
  get #isHeld(): boolean {
    return getComputedStyle(this.host).getPropertyValue('--_place') !== '';
  }

  /**
   * How many rows of the list fit, of those that are there; `Infinity` where all of them do. Where a place is held, as many as fit in it, and
   * what is left over stands between them, and what would tear
   * them apart before the footer, which ends the place. Where the end of the place that a list on the page holds is not seen, nothing that
   * follows can move before the reader's eyes, and the list has its own height.
   */
  fitRows(): number {
    const section = this.#section;
    if (!section || !(this.isReserved || this.#isHeld || reservedPx(section) > 0)) return Infinity;
    const place = reservedPx(section);
    const isSeen = this.host.getBoundingClientRect().top + place <= innerHeight;
    if (this.#isHeld && !this.isReserved && !isSeen && !addressedBelow(this.host)) {
      this.host.style.minBlockSize = '0';
      return Infinity;
    }
    const rows = [...section.querySelectorAll<HTMLElement>('.row')];
    const count = rows.length;
    let excess = naturalPx(section) - place;
    if (excess > 1 && !section.querySelector('.show-all')) excess += SHOW_ALL_PX;
    while (rows.length > LEAST_ROWS && excess > 1) excess -= rows.pop()?.offsetHeight ?? 0;
    if (rows.length < count) return rows.length;
    if (excess < 0) {
      const gaps = rows.length - 1;
      const sparePx = gaps > 0 ? Math.min(MOST_SPARE_PX, -excess / gaps) : 0;
      section.style.setProperty('--_spare', `${sparePx}px`);
      section.style.setProperty('--_left', `${-excess - sparePx * gaps}px`);
    }
    return Infinity;
  }

  /** Px for the chart: what is reserved for the widget, where something is, else `--khatt-height`. */
  chartHeight(root: HTMLElement): { readonly heightPx: number; readonly isReserved: boolean } {
    const heightPx = this.size?.heightPx ?? 0;
    const section = root.parentElement;
    const reserved = section ? reservedPx(section) : 0;
    // A page's own least height that is less than a chart's is no place for one.
    if (!section || !(reserved >= heightPx || this.isReserved || this.#isHeld)) return { heightPx, isReserved: false };
    let below = 0;
    for (const node of section.querySelectorAll<HTMLElement>(':scope > :is(.rows, .left-out, footer)')) below += node.offsetHeight + Number.parseFloat(getComputedStyle(node).marginBlockStart);
    // Offsets are rounded, but unlike boxes they do not grow with a page's zoom.
    return { heightPx: Math.max(Math.floor(reserved - root.offsetTop - below - 1), Math.round(heightPx * LEAST_PART)), isReserved: true };
  }
}

const reservedPx = (node: Element): number => Number.parseFloat(getComputedStyle(node).minBlockSize) || 0;
/** Px from the top of the section to the end of its last part. */
function naturalPx(section: HTMLElement): number {
  const footer = section.querySelector('footer');
  return footer ? footer.offsetTop + footer.offsetHeight : section.offsetHeight;
}
