// Where the focus is in the widget, and that it never falls to the page's body: what an update takes away from under it
// gives it to the next best place.

import type { ChartController } from '../chart/chart-controller.js';
import type { Controller } from '../kit/controller.js';
import { controlsOf, keepStops, rowOf } from '../kit/rove.js';
import type { Store } from '../kit/store.js';
import type { Host } from '../kit/state.js';

/** A page of rows is this part of the window: some are seen before and after. */
const PAGE_PART = 0.8;

/** What had the focus before an update. */
interface Place {
  /** Its event, or null. */
  readonly id: string | null;
  /** Its name where it is a control that another rendering of it may replace. */
  readonly control: string | null;
  /** The row of controls that it was in. */
  readonly row: HTMLElement | null;
  readonly isInDetails: boolean;
}

export class FocusController implements Controller {
  readonly #host: Host;
  /**
   * The card of the event that has the focus may stand elsewhere when the view rests, and is brought into sight then.
   */
  isMoving = false;
  #held: Place | null = null;

  constructor(
    private readonly store: Store,
    private readonly chart: ChartController,
    private readonly bringIntoSight: (node: HTMLElement) => void,
  ) {
    this.#host = store.host;
    chart.drawing.keeping = this.#around;
  }

  follow(): void {
    this.#held = this.#place();
  }

  settle(): void {
    const held = this.#held;
    this.#held = null;
    keepStops(this.#host.renderRoot, this.active);
    if (held && this.#isLost()) this.#rescue(held);
  }

  rested(): void {
    const node = this.active;
    if (this.isMoving && node instanceof HTMLElement && eventOf(node) === this.store.focused) this.bringIntoSight(node);
    this.isMoving = false;
  }

  /** Runs a change of the chart's nodes outside of an update. */
  readonly #around = (change: () => void): void => {
    const held = this.#held ?? this.#place();
    change();
    if (this.#held === null && held && this.#isLost()) this.#rescue(held);
  };

  readonly focusIn = (event: FocusEvent): void => {
    keepStops(this.#host.renderRoot, this.active);
    const id = eventOf(event.composedPath()[0]);
    if (id === null || (id === this.store.focused && this.store.isFocusOn)) return;
    this.store.focused = id;
    this.store.isFocusOn = true;
    this.#host.requestUpdate();
  };

  readonly focusOut = (event: FocusEvent): void => {
    // What an update takes away tells so too: only a reader who leaves the event ends it.
    if (
      !this.store.isFocusOn ||
      eventOf(event.composedPath()[0]) !== this.store.focused ||
      eventOf(event.relatedTarget) === this.store.focused
    )
      return;
    this.store.isFocusOn = false;
    this.#host.requestUpdate();
  };

  /** Gives the focus to an event, wherever it is: moves the view to it, shows its row, gives it a card. */
  async toEvent(id: string): Promise<void> {
    const { chronicle, isVertical } = this.store;
    this.store.focused = id;
    this.store.isFocusOn = true;
    if (!isVertical && chronicle?.indexOf.has(id)) this.chart.reveal(id, true);
    // Of stretches that of the event opens by itself.
    else if (!this.buttonOf(id) && !this.store.hasStretches) this.store.showRows(Infinity);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.to(this.buttonOf(id));
  }

  /** Gives the focus to a control by its name, once it is drawn. */
  async toControl(name: string): Promise<void> {
    await this.#host.updateComplete;
    this.to(this.#all(`[data-control="${name}"]`)[0]);
  }

  /** Gives the focus to a node that can take it, and brings it into sight. */
  to(node: HTMLElement | false | null | undefined): void {
    if (!node) return;
    node.focus({ preventScroll: true });
    if (this.active === node && !node.matches('.chart')) this.bringIntoSight(node);
  }

  /**
   * The event whose row stands a window below (1) or above (-1) another's, or as far as there are rows; null for none.
   */
  rowFrom(id: string, step: 1 | -1): string | null {
    const rows = this.#all('.rows [part~="event"]');
    const at = rows.findIndex((node) => node.dataset['eventId'] === id);
    const topOf = (node: HTMLElement | undefined): number => node?.getBoundingClientRect().top ?? 0;
    const isWithin = (node: HTMLElement): boolean => Math.abs(topOf(node) - topOf(rows[at])) <= innerHeight * PAGE_PART;
    const ahead = step > 0 ? rows.slice(at + 1) : rows.slice(0, Math.max(0, at)).reverse();
    return (ahead.filter(isWithin).at(-1) ?? ahead[0])?.dataset['eventId'] ?? null;
  }

  /** The event's button: its card, its period's label or its row. */
  buttonOf(id: string): HTMLElement | null {
    return (
      this.chart.drawing.buttonOf(id) ??
      this.#all('.rows [part~="event"]').find((node) => node.dataset['eventId'] === id) ??
      null
    );
  }

  get active(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(selector)].filter(
      (node) => node.getClientRects().length > 0,
    );
  }

  #place(): Place | null {
    const node = this.active;
    return (
      node && {
        id: eventOf(node),
        control: node.getAttribute('data-control'),
        row: rowOf(node),
        isInDetails: node.closest('[part~="details"]') !== null,
      }
    );
  }

  /** Nothing has it: neither we nor, since a listener gave it away, somebody else. */
  #isLost(): boolean {
    if (this.active) return false;
    const root = this.#host.getRootNode();
    const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    return this.#host.isConnected && (active === null || active === document.body || active === this.#host);
  }

  #rescue({ id, control, row, isInDetails }: Place): void {
    const { chronicle } = this.store;
    const isAway = id !== null && chronicle?.indexOf.has(id);
    const places: readonly (() => HTMLElement | false | null | undefined)[] = [
      () => (control === null ? null : this.#all(`[data-control="${control}"]`)[0]),
      () => row?.isConnected && controlsOf(row).find((one) => one.tabIndex === 0),
      // What begins a story, and what leads back from its first event, is not there on the next page: what leads on is.
      () => (control === null ? null : this.#all('.told [data-control="next"]')[0]),
      () => (isInDetails ? this.#all('[part~="details"]')[0] : null),
      // It is on its way there already, or it was there before.
      () => (this.store.isFocusOn && this.store.focused !== null ? this.buttonOf(this.store.focused) : null),
      () => (id === null ? null : this.buttonOf(id)),
      // Somebody moved the view away from it: the keys go on from the chart.
      () => (isAway ? this.#all('.chart')[0] : null),
      () => this.#all('[part~="event"][tabindex="0"]')[0],
      () => this.#all('.message button')[0] ?? this.#all('.message')[0],
      // The title page of a story has none of these, and a list in which nothing is found.
      () => this.#all('.told [data-control="next"], input')[0],
      () => this.#all('button')[0],
    ];
    for (const place of places) {
      this.to(place());
      if (!this.#isLost()) return;
    }
  }
}

/** The event whose card, label or row a node is; not of a choice in the list of hidden events. */
function eventOf(node: EventTarget | null | undefined): string | null {
  return node instanceof HTMLElement && node.matches('[part~="event"]:not(.stack *)')
    ? node.getAttribute('data-event-id')
    : null;
}
