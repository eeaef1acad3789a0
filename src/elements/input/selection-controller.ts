// Which event is open, the way to its neighbours, and that what opens is seen and said.

import type { ChartController } from '../chart/chart-controller.js';
import { eventName, positionWords } from '../event/details-model.js';
import type { Controller } from '../kit/controller.js';
import type { SelectedBy } from '../kit/events.js';
import { bringIntoSight, isInSight } from '../kit/sight.js';
import type { Store } from '../kit/store.js';
import { prefersReducedMotion } from '../page/page-context.js';
import type { StatusController } from '../page/status-controller.js';
import type { FocusController } from './focus-controller.js';

export class SelectionController implements Controller {
  /** The order of the story as it was read last. */
  #known: readonly string[] = [];
  /** It was open, and the story has it no longer. */
  #gone: string | null = null;

  constructor(
    private readonly store: Store,
    private readonly chart: ChartController,
    private readonly focus: FocusController,
    private readonly status: StatusController,
  ) {}

  /** The keyboard goes on from the next event that is still there, else from the one before. */
  read(): void {
    const { store } = this;
    if (!store.chronicle) return;
    const [known, order] = [this.#known, new Set(store.order)];
    this.#known = [...order];
    const isGone = (id: string | null): id is string => id !== null && known.includes(id) && !order.has(id);
    const last = store.focused;
    if (isGone(last)) store.focused = [...known.slice(known.indexOf(last)), ...known.slice(0, known.indexOf(last)).reverse()].find((id) => order.has(id)) ?? null;
    this.#gone = isGone(store.selected) ? store.selected : null;
  }

  /** Once it is drawn: closes an open event that is there no longer. */
  tell(): void {
    const id = this.#gone;
    this.#gone = null;
    if (id !== null && this.store.selected === id) this.select(null, 'api');
  }

  /** Asks the page, which may refuse, and opens the event; null closes the open one. */
  select(id: string | null, by: SelectedBy): void {
    if (!this.store.select(id, by)) return;
    this.status.clear();
    if (id === null) return;
    this.store.focused = id;
    void this.#show(id, by);
  }

  /** Moves until the event is seen, and opens it. An unknown id does nothing. */
  reveal(id: string, by: SelectedBy): void {
    const { chronicle, isVertical, order } = this.store;
    if (!order.includes(id)) return;
    if (chronicle?.indexOf.has(id) && !isVertical) this.chart.reveal(id);
    this.select(id, by);
  }

  /** Opens the next event in reading order (1), or the one before (-1), and says which; none beyond the ends. */
  step(by: 1 | -1, how: SelectedBy): void {
    const { order, selected } = this.store;
    const id = order[(selected !== null ? order.indexOf(selected) : by > 0 ? -1 : order.length) + by];
    if (id !== undefined) this.turn(id, how);
  }

  /** Opens an event wherever it is, and says which; null closes the open one. */
  turn(id: string | null, how: SelectedBy): void {
    const { order, chronicle, language } = this.store;
    if (id === null) return this.select(null, how);
    this.reveal(id, how);
    if (!chronicle || this.store.selected !== id) return;
    this.status.say(eventName(chronicle, id, language.words), positionWords(order.indexOf(id), order.length, language));
  }

  /** Brings the head of what has opened into sight; for the page's own doing only where the widget is seen. */
  async #show(id: string, by: SelectedBy): Promise<void> {
    const { host } = this.store;
    if ((by === 'api' || by === 'play') && !isSeen(host)) return;
    await host.updateComplete;
    const details = host.renderRoot.querySelector<HTMLElement>('#details');
    const head = details?.querySelector<HTMLElement>(':is(h1, h2, h3, h4, h5, h6)') ?? details;
    if (!details || !head || host.selected !== id) return;
    // Over the pages of a story stands what its reader presses: where that is seen, nothing moves.
    const turn = host.renderRoot.querySelector<HTMLElement>('.turn');
    if (turn) return isInSight(turn) ? undefined : bringIntoSight(turn.parentElement ?? turn);
    // Who comes by a link sees all of the widget where the window has room for it, else what it is about.
    if (by === 'hash') return bringIntoSight(host.offsetHeight <= innerHeight ? host : details);
    bringIntoSight(head, prefersReducedMotion() ? 'instant' : 'smooth');
    const button = this.focus.buttonOf(id);
    // Too low a window for the card and what it has opened: the focus goes along.
    if (button && button === this.focus.active && !fitTogether(button, head)) details.focus({ preventScroll: true });
  }
}

const isSeen = (node: Element): boolean => {
  const { top, bottom } = node.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

const fitTogether = (upper: Element, lower: Element): boolean => lower.getBoundingClientRect().bottom - upper.getBoundingClientRect().top <= innerHeight;
