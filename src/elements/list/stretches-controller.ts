// Which stretches of a long list are open: the first at the beginning, then those that the reader opens, and that of an event that
// opens or has the focus.

import { rowsAt, type ListRow } from '../../layout/scene-list.js';
import { readingOrder, stretchesOf, WHOLE, type Stretch } from '../../layout/stretches.js';
import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';

export class StretchesController implements Controller {
  /** By key, whether it was opened by somebody; null before the list was seen. */
  #open: Map<string, boolean> | null = null;
  #known: readonly unknown[] = [];
  #all: readonly Stretch[] = [];
  /** Places of the events in the order of reading. */
  #order: readonly number[] = [];
  /** Whose stretch was opened last. */
  #shown: readonly (string | null)[] = [];

  constructor(private readonly store: Store) {}

  /** Those of the list; none of one that is read whole, and none where there is no list. */
  get all(): readonly Stretch[] {
    const { chronicle, isVertical, isNewestFirst, language: { words } } = this.store;
    if (!chronicle || !isVertical) return [];
    const now = [chronicle, words, isNewestFirst];
    if (now.some((one, i) => one !== this.#known[i])) {
      const order = isNewestFirst ? 'newest' : 'oldest';
      this.#known = now;
      this.#shown = [];
      this.#all = stretchesOf(chronicle, words, order);
      this.#order = this.#all.length > 0 ? readingOrder(chronicle, order) : [];
    }
    return this.#all;
  }

  follow(): void {
    const [first] = this.all;
    if (!first) return;
    const { selected, focused, isFocusOn } = this.store;
    const shown = [selected, isFocusOn ? focused : null];
    for (const [i, id] of shown.entries()) {
      const stretch = id === this.#shown[i] ? undefined : this.#of(id);
      if (stretch && !this.isOpen(stretch)) (this.#open ??= new Map()).set(stretch.key, true);
    }
    this.#shown = shown;
    this.#open ??= new Map([[first.key, false]]);
  }

  isOpen({ key }: Stretch): boolean { return this.store.isPrinting || (this.#open?.has(key) ?? false); }

  /** Rows of it before 'show all': as many as are read without headings, of one that nobody opened the first of a list. */
  limitOf({ key }: Stretch): number { return this.#open?.get(key) ? Math.max(this.store.limit, WHOLE) : this.store.limit; }

  rowsOf({ from, to }: Stretch): readonly ListRow[] {
    const { chronicle, language: { words } } = this.store;
    return chronicle ? rowsAt(chronicle, words, this.#order.slice(from, to)) : [];
  }

  toggle(stretch: Stretch): void {
    if (this.isOpen(stretch)) {
      this.#open?.delete(stretch.key);
      this.store.host.requestUpdate();
    } else this.open(stretch);
  }

  open({ key }: Stretch): void {
    (this.#open ??= new Map()).set(key, true);
    this.store.host.requestUpdate();
  }

  #of(id: string | null): Stretch | undefined {
    const { chronicle } = this.store;
    if (!chronicle || id === null) return undefined;
    const dated = chronicle.indexOf.get(id);
    const undated = dated === undefined ? chronicle.undated.findIndex((event) => event.id === id) : -1;
    if (dated === undefined && undated < 0) return undefined;
    const place = dated === undefined ? chronicle.count + undated : dated;
    const at = this.store.isNewestFirst && place < chronicle.count ? chronicle.count - 1 - place : place;
    return this.all.find(({ from, to }) => from <= at && at < to);
  }
}
