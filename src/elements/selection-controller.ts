// Which event is open and which one the keyboard is on, the way to its neighbours, and what is said of where it stands.

import type { Chronicle } from '../data/chronicle-columns.js';
import type { ChartController } from './chart-controller.js';
import { positionWords, readingOrder } from './details-model.js';
import { emit, type SelectedBy } from './events.js';
import type { LanguageController } from './language-controller.js';

/** What is on the page at the moment. */
export interface Stage {
  readonly chronicle: Chronicle | null;
  readonly isVertical: boolean;
}

export class SelectionController {
  /** Id of the event that the keyboard is on. */
  focused: string | null = null;
  /** The event opened last. */
  #opened: string | null = null;

  constructor(
    private readonly host: HTMLElement & { selected: string | null },
    private readonly chart: ChartController,
    private readonly language: LanguageController,
    private readonly stage: () => Stage,
  ) {}

  /** Ids in reading order. */
  get order(): readonly string[] {
    const { chronicle } = this.stage();
    return chronicle ? readingOrder(chronicle) : [];
  }

  /** Where the event opened last stands, for those who do not see it: '٤ من ٥'. */
  get announcement(): string {
    const at = this.#opened === null ? -1 : this.order.indexOf(this.#opened);
    return at < 0 ? '' : positionWords(at, this.order.length, this.language);
  }

  /** Asks the page, which may refuse, and opens the event; null closes the open one. */
  select(id: string | null, by: SelectedBy): void {
    const previous = this.host.selected;
    if (id === previous || !emit(this.host, 'khatt-select', { id, previous, by }, true)) return;
    this.host.selected = id;
    if (id !== null) this.focused = this.#opened = id;
  }

  /** Moves until the event is seen, and opens it. An unknown id does nothing. */
  reveal(id: string, by: SelectedBy): void {
    if (!this.order.includes(id)) return;
    const { chronicle, isVertical } = this.stage();
    const index = chronicle?.indexOf.get(id);
    if (index !== undefined && !isVertical) this.chart.reveal(index);
    this.select(id, by);
  }

  /** Opens the next event in reading order (1), or the one before (-1); none beyond the ends. */
  step(by: 1 | -1, how: SelectedBy): void {
    const { selected } = this.host;
    const id = this.order[(selected !== null ? this.order.indexOf(selected) : by > 0 ? -1 : this.order.length) + by];
    if (id !== undefined) this.reveal(id, how);
  }
}
