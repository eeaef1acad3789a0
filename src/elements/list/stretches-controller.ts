// Which stretches of a long list are open: the first at the beginning, then those that the reader opens, and that of an
// event that opens or has the focus; and how many there are where the list has a place to keep to.

import { rowsAt, type ListRow } from '../../layout/scene-list.js';
import { readingOrder, stretchesOf, WHOLE, type Stretch } from '../../layout/stretches.js';
import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';

/** Of the rows of the first stretch so many are worth more than another heading. */
const LEAST_ROWS = 3;
/** 'Show all', with what is between it and the list. */
const SHOW_ALL_PX = 60;

export class StretchesController implements Controller {
  /** By key, whether it was opened by somebody; null before the list was seen. */
  #open: Map<string, boolean> | null = null;
  #known: readonly unknown[] = [];
  #all: readonly Stretch[] = [];
  /** Places of the events in the order of reading. */
  #order: readonly number[] = [];
  /** Whose stretch was opened last. */
  #shown: readonly (string | null)[] = [];
  /** So many are shown, until the reader asks for more of them. */
  #most = Infinity;
  /** What leads to all of them has one row, which scrolls. */
  isLow = false;

  constructor(private readonly store: Store) {}

  /** Those of the list; none of one that is read whole, and none where there is no list. */
  get all(): readonly Stretch[] {
    const {
      chronicle,
      hasStretches,
      isNewestFirst,
      language: { words },
    } = this.store;
    if (!chronicle || !hasStretches) return [];
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
      if (stretch && !this.isOpen(stretch)) this.#setOpen(stretch);
    }
    this.#shown = shown;
    this.#open ??= new Map([[first.key, false]]);
  }

  /** Those that are shown, from the first. */
  get most(): number {
    return this.store.isPrinting ? Infinity : this.#most;
  }

  /**
   * Makes the list lower by so many px, as far as it goes: how many rows its first stretch has then. 0 where nothing is
   * to be done.
   */
  fit(section: Element, excessPx: number): number {
    if (excessPx <= 1 || this.all.length === 0) return 0;
    const nodes = (selector: string): HTMLElement[] => [...section.querySelectorAll<HTMLElement>(selector)];
    const [jumps] = nodes('.jumps');
    let excess = excessPx;
    if (jumps && !this.isLow) excess -= jumps.offsetHeight - (jumps.querySelector('button')?.offsetHeight ?? 0);
    this.isLow = true;
    const [rows, [, ...rest]] = [nodes('.row'), nodes('.stretch')];
    const isCut = { rows: section.querySelector('.stretch .show-all') !== null, rest: this.#most < Infinity };
    const cut = (what: 'rows' | 'rest', list: HTMLElement[], least: number): void => {
      while (list.length > least && excess > 1) {
        excess -= (list.pop()?.offsetHeight ?? 0) - (isCut[what] ? 0 : SHOW_ALL_PX);
        isCut[what] = true;
      }
    };
    const all = rest.length;
    cut('rows', rows, LEAST_ROWS);
    cut('rest', rest, 0);
    cut('rows', rows, 1);
    if (rest.length < all) this.#most = rest.length + 1;
    return rows.length;
  }

  showAll(): void {
    this.#most = Infinity;
    this.store.host.requestUpdate();
  }

  isOpen({ key }: Stretch): boolean {
    return this.store.isPrinting || (this.#open?.has(key) ?? false);
  }

  /**
   * Rows of it before 'show all': as many as are read without headings, of one that nobody opened the first of a list.
   */
  limitOf({ key }: Stretch): number {
    return this.#open?.get(key) ? Math.max(this.store.limit, WHOLE) : this.store.limit;
  }

  rowsOf({ from, to }: Stretch): readonly ListRow[] {
    const {
      chronicle,
      language: { words },
    } = this.store;
    return chronicle ? rowsAt(chronicle, words, this.#order.slice(from, to)) : [];
  }

  toggle(stretch: Stretch): void {
    if (this.isOpen(stretch)) {
      this.#open?.delete(stretch.key);
      this.store.host.requestUpdate();
    } else this.open(stretch);
  }

  open(stretch: Stretch): void {
    this.#setOpen(stretch);
    this.store.host.requestUpdate();
  }

  #setOpen(stretch: Stretch): void {
    (this.#open ??= new Map()).set(stretch.key, true);
    if (this.#all.indexOf(stretch) >= this.#most) this.#most = Infinity;
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
