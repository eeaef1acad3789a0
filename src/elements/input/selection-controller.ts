// Which event is open, the way to its neighbours, and that what opens is seen and said.

import type { LitElement } from 'lit';
import type { Chronicle } from '../../data/chronicle-columns.js';
import type { ChartController } from '../chart/chart-controller.js';
import { eventName, positionWords, readingOrder } from '../event/details-model.js';
import { emit, type SelectedBy } from '../kit/events.js';
import type { FocusController } from './focus-controller.js';
import type { LanguageController } from '../page/language-controller.js';
import { prefersReducedMotion } from '../page/page-context.js';
import { bringIntoSight } from '../kit/sight.js';
import type { StatusController } from '../page/status-controller.js';

/** What is on the page at the moment. */
export interface Stage {
  readonly chronicle: Chronicle | null;
  readonly isVertical: boolean;
}

export class SelectionController {
  /** The order of the story as it was read last. */
  #known: readonly string[] = [];
  /** It was open, and the story has it no longer. */
  #gone: string | null = null;

  constructor(
    private readonly host: LitElement & { selected: string | null },
    private readonly chart: ChartController,
    private readonly language: LanguageController,
    private readonly focus: FocusController,
    private readonly status: StatusController,
    private readonly stage: () => Stage,
  ) {}

  /** Ids in reading order. */
  get order(): readonly string[] {
    const { chronicle } = this.stage();
    return chronicle ? readingOrder(chronicle) : [];
  }

  /** Follows another reading of the story, before it is drawn: the keyboard goes on from the next event that is still there, else from the one before. */
  follow(): void {
    if (!this.stage().chronicle) return;
    const [known, order] = [this.#known, new Set(this.order)];
    this.#known = [...order];
    const isGone = (id: string | null): id is string => id !== null && known.includes(id) && !order.has(id);
    const { last } = this.focus;
    if (isGone(last)) this.focus.last = [...known.slice(known.indexOf(last)), ...known.slice(0, known.indexOf(last)).reverse()].find((id) => order.has(id)) ?? null;
    this.#gone = isGone(this.host.selected) ? this.host.selected : null;
  }

  /** Once it is drawn: closes an open event that is there no longer. */
  closeGone(): void {
    const id = this.#gone;
    this.#gone = null;
    if (id !== null && this.host.selected === id) this.select(null, 'api');
  }

  /** Asks the page, which may refuse, and opens the event; null closes the open one. */
  select(id: string | null, by: SelectedBy): void {
    const previous = this.host.selected;
    if (id === previous || !emit(this.host, 'khatt-select', { id, previous, by }, true)) return;
    this.host.selected = id;
    this.status.clear();
    if (id === null) return;
    this.focus.last = id;
    void this.#show(id, by);
  }

  /** Moves until the event is seen, and opens it. An unknown id does nothing. */
  reveal(id: string, by: SelectedBy): void {
    if (!this.order.includes(id)) return;
    const { chronicle, isVertical } = this.stage();
    if (chronicle?.indexOf.has(id) && !isVertical) this.chart.reveal(id);
    this.select(id, by);
  }

  /** Opens the next event in reading order (1), or the one before (-1), and says which; none beyond the ends. */
  step(by: 1 | -1, how: SelectedBy): void {
    const { order } = this;
    const { selected } = this.host;
    const id = order[(selected !== null ? order.indexOf(selected) : by > 0 ? -1 : order.length) + by];
    if (id === undefined) return;
    this.reveal(id, how);
    const { chronicle } = this.stage();
    if (!chronicle || this.host.selected !== id) return;
    this.status.say(eventName(chronicle, id, this.language.words), positionWords(order.indexOf(id), order.length, this.language));
  }

  /** Brings the head of what has opened into sight; for the page's own doing only where the widget is seen. */
  async #show(id: string, by: SelectedBy): Promise<void> {
    if (by === 'api' && !isSeen(this.host)) return;
    await this.host.updateComplete;
    const details = this.host.renderRoot.querySelector<HTMLElement>('#details');
    const head = details?.querySelector<HTMLElement>(':is(h1, h2, h3, h4, h5, h6)') ?? details;
    if (!details || !head || this.host.selected !== id) return;
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
