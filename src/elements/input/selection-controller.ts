// Which event is open, the way to its neighbours, and that what opens is seen and said.

import type { ChartController } from '../chart/chart-controller.js';
import { eventName, positionWords } from '../event/details-model.js';
import type { Controller } from '../kit/controller.js';
import type { SelectedBy, Step } from '../kit/events.js';
import type { Store } from '../kit/store.js';
import type { Host } from '../kit/state.js';
import type { StatusController } from '../page/status-controller.js';
import type { FocusController } from './focus-controller.js';

/** What opens, and what brings it into sight, lies in a file of its own. */
interface OpenedFile {
  /** Resolves when it is there, or when it is known that it does not come. */
  readonly bring: () => Promise<void>;
  /** Null until then. */
  readonly show: ((host: Host, by: SelectedBy, button: HTMLElement | null, active: Element | null) => void) | null;
}

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
    private readonly file: OpenedFile,
  ) {}

  /** The keyboard goes on from the next event that is still there, else from the one before. */
  read(): void {
    const { store } = this;
    if (!store.chronicle) return;
    const { focused: last, selected, order } = store;
    const known = this.#known;
    this.#known = order;
    this.#gone = null;
    // A long story is not looked through for nothing.
    if (last === null && selected === null) return;
    const ids = new Set(order);
    const isGone = (id: string | null): id is string => id !== null && known.includes(id) && !ids.has(id);
    if (isGone(last))
      store.focused =
        [...known.slice(known.indexOf(last)), ...known.slice(0, known.indexOf(last)).reverse()].find((id) =>
          ids.has(id),
        ) ?? null;
    this.#gone = isGone(selected) ? selected : null;
  }

  /** Once it is drawn: closes an open event that is there no longer. */
  tell(): void {
    const id = this.#gone;
    this.#gone = null;
    if (id !== null && this.store.selected === id) this.select(null, 'api');
  }

  /** Asks the page, which may refuse, and opens the event; null closes the open one. */
  select(id: string | null, by: SelectedBy, step: Step = 0): void {
    if (!this.store.select(id, by, step)) return;
    this.status.clear();
    if (id === null) return;
    this.store.focused = id;
    void this.#show(id, by);
  }

  /** Moves until the event is seen, and opens it, asked for or not. An unknown id does nothing. */
  reveal(id: string, by: SelectedBy, step: Step = 0): void {
    const {
      chronicle,
      isVertical,
      language: { words },
    } = this.store;
    if (!chronicle || !eventName(chronicle, id, words)) return;
    this.store.movesBy(by);
    if (chronicle.indexOf.has(id) && !isVertical) this.chart.reveal(id);
    this.select(id, by, step);
  }

  /** Opens the next event in reading order (1), or the one before (-1), and says which; none beyond the ends. */
  step(by: 1 | -1, how: SelectedBy): void {
    const { order, selected } = this.store;
    const id = order[(selected !== null ? order.indexOf(selected) : by > 0 ? -1 : order.length) + by];
    if (id !== undefined) this.turn(id, how, by);
  }

  /** Opens an event wherever it is, and says which; null closes the open one. */
  turn(id: string | null, how: SelectedBy, step: Step = 0): void {
    const { chronicle, language } = this.store;
    if (id === null) return this.select(null, how, step);
    this.reveal(id, how, step);
    const { order, outsideOf } = this.store;
    if (!chronicle || this.store.selected !== id) return;
    this.status.say(
      eventName(chronicle, id, language.words),
      outsideOf(id) || positionWords(order.indexOf(id), order.length, language),
    );
  }

  async #show(id: string, by: SelectedBy): Promise<void> {
    const {
      store: { host, isQuiet },
      file,
      focus,
    } = this;
    await file.bring();
    await host.updateComplete;
    if (host.selected === id)
      file.show?.(host, by === 'hash' && isQuiet ? 'api' : by, focus.buttonOf(id), focus.active);
  }
}
