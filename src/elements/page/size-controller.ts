// How large the widget is and its words are, followed; and the height that it holds on the page while it loads.

import { mapHeight } from '../../layout/story-map.js';
import { WHOLE } from '../../layout/stretches.js';
import type { Metrics } from '../../layout/viewport.js';
import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
import type { Host } from '../kit/state.js';
import { addressedBelow } from './landing-controller.js';
import { measure } from './measure.js';
import { RoomController } from './room-controller.js';

/** A chart in a reserved place takes at least this part of `--khatt-height`. */
const LEAST_PART = 0.35;
/** A list in a held place has at least this many rows. */
const LEAST_ROWS = 1;
/** About the height of 'show all'. */
const SHOW_ALL_PX = 48;

/** Rows stand this much farther apart at most, to fill a place, and this much nearer, to fit into one. */
const MOST_SPARE_PX = 32;
const MOST_TIGHT_PX = 14;
/** Own width below which titles break into more lines. */
const NARROW_PX = 480;

interface Size {
  readonly metrics: Metrics;
  readonly heightPx: number;
}

/** The place of the chart on the page, px. */
export interface ChartPlace {
  readonly root: HTMLElement;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The chart takes all of that height. */
  readonly isReserved: boolean;
  readonly metrics: Metrics;
}

export class SizeController implements Controller {
  /** Where the chart is drawn; null where there is none, or none to see. */
  chart: ChartPlace | null = null;
  /** Null until the widget is displayed; while it is hidden, as it was last. */
  #size: Size | null = null;
  /** What is drawn now has a place on the page. */
  #isSeen = false;
  /** Only the first drawing takes the place of the list. */
  #isFitted = false;
  /** The widget stood loading on the page: its height is held, so that nothing below it moves. */
  isReserved = false;
  /** What it reserves more room for: narrow words, and a finder. */
  isNarrow = false;
  isAsked = false;
  #events: number | null = null;
  #widthPx = 0;
  #isShown = false;
  #probe: Element | null = null;
  readonly #host: Host;
  readonly #room: RoomController;
  /** Measured in the next frame: what it changes must not be observed in the same one. */
  readonly #observer = new ResizeObserver(() =>
    requestAnimationFrame(() => {
      if (!this.#host.isConnected) return;
      if (this.#measureWords()) this.#host.requestUpdate();
      this.#room.tellIfNone();
    }),
  );

  /** `lists`: what fits a list that has stretches; it answers 0 for any other. */
  constructor(
    private readonly store: Store,
    private readonly lists: {
      readonly stretches: { readonly fit: (section: Element, excessPx: number) => number } | null;
    },
  ) {
    this.#host = store.host;
    this.#room = new RoomController(store);
  }

  /** Own width, whatever `transform` or `zoom` the page draws it with; while it is hidden, as it was last. */
  get widthPx(): number {
    return (this.#widthPx ||= this.#host.offsetWidth);
  }

  follow(): void {
    const { store } = this;
    const {
      status,
      order,
      settings: { events },
    } = store;
    // A list that is shown meanwhile has its own height.
    if (status === 'loading' && !store.hasList) this.#reserve(events ?? store.coming);
    // Fewer than were announced: their place is given back. What is asked for is some of them in any case.
    else if (status === 'ready' && order.length < (events ?? 0) && this.isCounted && !this.isAsked)
      this.#events = order.length;
  }

  disconnected(): void {
    this.#room.disconnected();
    this.#observer.disconnect();
    this.#probe = null;
    this.#widthPx = 0;
  }

  measure(): void {
    const section = this.#section;
    // What is measured depends on it.
    if (section && this.#events !== null) section.style.setProperty('--_events', `${this.#events}`);
    this.#watchProbe();
    this.#isSeen = this.#host.offsetWidth > 0;
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.chart');
    const size = this.#isSeen ? this.#size : null;
    this.chart =
      root && size && root.clientWidth > 0
        ? {
            root,
            widthPx: Math.round(root.clientWidth),
            metrics: size.metrics,
            ...(this.store.layout === 'story'
              ? { heightPx: mapHeight(root.clientWidth), isReserved: false }
              : this.#heightFor(root, size.heightPx)),
          }
        : null;
  }

  draw(): void {
    const { status, isPrinting, limit } = this.store;
    if (status !== 'ready' || !this.#isSeen || this.#isFitted || isPrinting) return;
    const count = this.chart ? Infinity : this.#fitRows();
    this.#isFitted = count >= limit;
    if (!this.#isFitted) this.store.showRows(count);
  }

  #watchProbe(): void {
    const probe = this.#host.renderRoot.querySelector('.probe');
    if (probe === this.#probe) return;
    this.#probe = probe;
    this.#observer.disconnect();
    for (const node of [this.#host, ...(probe?.children ?? [])]) this.#observer.observe(node);
    this.#measureWords();
  }

  /** Whether anything has changed. What is not displayed has no size to tell. */
  #measureWords(): boolean {
    this.#room.fit();
    const widthPx = this.#host.offsetWidth;
    const size = widthPx > 0 ? measure(this.#host.renderRoot, widthPx) : null;
    const isBack = !this.#isShown;
    this.#isShown = size !== null;
    if (!size || (!isBack && widthPx === this.#widthPx && JSON.stringify(size) === JSON.stringify(this.#size)))
      return false;
    this.#widthPx = widthPx;
    this.#size = size;
    return true;
  }

  get #section(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('section');
  }

  /** Holds the height that the story is going to take, by how many `events` are coming where that is said. */
  #reserve(events: number | null): void {
    // A place that the page gives stays as it is, and who does not see it load need not have it held.
    this.isReserved ||= this.widthPx > 0 && !(reservedPx(this.#host) > 0);
    // A list that long has stretches, most of them closed.
    this.#events = events !== null && events > 0 && events <= WHOLE ? events : null;
    this.isNarrow ||= this.widthPx > 0 && this.widthPx < NARROW_PX;
    const { query, groups, entities } = this.store.filter;
    this.isAsked ||= query.trim() !== '' || groups.length + entities.length > 0;
  }
  /** Whether the place follows the number of events. */
  get isCounted(): boolean {
    return this.#events !== null;
  }

  /** Whether khatt-timeline.css holds a place for the widget: what follows it must not move. */
  get #isHeld(): boolean {
    return getComputedStyle(this.#host).getPropertyValue('--_place') !== '';
  }

  /**
   * How many rows of the list fit, of those that are there; `Infinity` where all of them do. Where a place is held, as
   * many as fit in it, and what is left over stands between them, and what would tear them apart before the footer,
   * which ends the place. Where the end of the place that a list on the page holds is not seen, nothing that follows
   * can move before the reader's eyes, and the list has its own height.
   */
  #fitRows(): number {
    const section = this.#section;
    if (!section || !(this.isReserved || this.#isHeld || reservedPx(section) > 0)) return Infinity;
    const place = reservedPx(section);
    const isSeen = this.#host.getBoundingClientRect().top + place <= innerHeight;
    if (this.#isHeld && !this.isReserved && !isSeen && !addressedBelow(this.#host)) {
      this.#host.style.minBlockSize = '0';
      return Infinity;
    }
    const rows = [...section.querySelectorAll<HTMLElement>('.row')];
    const count = rows.length;
    let excess = naturalPx(section) - place;
    // What is open comes on top of the place.
    if (excess > 1) excess = Math.max(0, excess - (section.querySelector<HTMLElement>('#details')?.offsetHeight ?? 0));
    const rowsOfLong = this.lists.stretches?.fit(section, excess);
    if (rowsOfLong) return rowsOfLong;
    const tightPx = excess / Math.max(1, count - 1);
    if (excess > 1 && tightPx <= MOST_TIGHT_PX && !section.querySelector('.show-all')) {
      section.style.setProperty('--_spare', `${-tightPx}px`);
      return Infinity;
    }
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
  #heightFor(root: HTMLElement, heightPx: number): Pick<ChartPlace, 'heightPx' | 'isReserved'> {
    const section = root.parentElement;
    const reserved = section ? reservedPx(section) : 0;
    // A page's own least height that is less than a chart's is no place for one.
    if (!section || !(reserved >= heightPx || this.isReserved || this.#isHeld)) return { heightPx, isReserved: false };
    let below = 0;
    for (const node of section.querySelectorAll<HTMLElement>(':scope > :is(.rows, .left-out, footer)'))
      below += node.offsetHeight + Number.parseFloat(getComputedStyle(node).marginBlockStart);
    // Offsets are rounded, but unlike boxes they do not grow with a page's zoom.
    return {
      heightPx: Math.max(Math.floor(reserved - root.offsetTop - below - 1), Math.round(heightPx * LEAST_PART)),
      isReserved: true,
    };
  }
}

const reservedPx = (node: Element): number => Number.parseFloat(getComputedStyle(node).minBlockSize) || 0;
/** Px from the top of the section to the end of its last part. */
function naturalPx(section: HTMLElement): number {
  const footer = section.querySelector('footer');
  return footer ? footer.offsetTop + footer.offsetHeight : section.offsetHeight;
}
