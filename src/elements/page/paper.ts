// What paper shows is made once before, out of sight. While Chromium prints from the page's own button it calls no
// function of the page that the page has given it, and lit has one called (its policy for markup) for each template
// that it meets: an update in `beforeprint` would end there, and the chart be printed as it stands.

import { render } from 'lit';
import type { Chronicle } from '../../data/chronicle-columns.js';
import { WHOLE } from '../../layout/stretches.js';
import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';

/** Nobody prints more events than these. */
const MOST = 5000;

/**
 * What of a value chooses the templates that show it: which fields there are, marks in texts, hosts and kinds of files.
 */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return [...new Set(value.map(shapeOf))].sort().join();
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, one]) => key + (key === 'type' ? String(one) : shapeOf(one)))
      .join()}}`;
  if (typeof value !== 'string') return typeof value;
  return (value.match(/^https?:\/\/[^/]+|\.\w{2,4}$/g) ?? [...new Set(value.match(/[\n*_[<]/g))].sort()).join();
}

/** 1 for the first event of each shape. */
function oneOfEach({ events, undated, kind, flags }: Chronicle): Uint8Array {
  const seen = new Set<string>();
  return Uint8Array.from([...events, ...undated], (event, i) => {
    const shape = `${kind[i]} ${flags[i]} ${shapeOf(event)}`;
    const isNew = !seen.has(shape);
    seen.add(shape);
    return Number(isNew);
  });
}

export class Paper implements Controller {
  #story: unknown = null;
  #turn = 0;

  constructor(private readonly store: Store) {}

  // What waits for an idle moment would keep an element that has left.
  disconnected(): void {
    (globalThis.cancelIdleCallback ?? clearTimeout)(this.#turn);
    this.#story = null;
  }

  tell(): void {
    const { story, status, isPrinting, isPart } = this.store;
    if (status !== 'ready' || isPrinting || isPart || story === this.#story || !('trustedTypes' in globalThis)) return;
    this.#story = story;
    // Safari has no idle callbacks.
    this.#turn = (globalThis.requestIdleCallback ?? setTimeout)(() => this.#make());
  }

  #make(): void {
    const { store } = this;
    const { chronicle, isPrinting, story } = store;
    const count = chronicle ? chronicle.count + chronicle.undated.length : 0;
    if (!chronicle || count === 0 || count > MOST || isPrinting || story !== this.#story) return;
    const matches = oneOfEach(chronicle);
    this.#meet({ found: { isFiltered: true, matches, count, groups: new Uint32Array(), entities: new Uint32Array() } });
    if (count > WHOLE) this.#meet({ found: null, rowsOnPaper: 1 });
  }

  /** In a document without a window pictures and films are not asked for. */
  #meet(other: Partial<Store>): void {
    const { store } = this;
    const { layout, found, host } = store;
    const shown = (): unknown => (host as unknown as { render: () => unknown }).render();
    const inert = document.implementation.createHTMLDocument('');
    Object.assign(store, { isPrinting: true, layout: 'vertical' }, other);
    try {
      render(shown(), inert.body, { creationScope: inert });
    } finally {
      Object.assign(store, { isPrinting: false, layout, found, rowsOnPaper: Infinity });
      // The element's states are those of its own form again.
      shown();
    }
  }
}
