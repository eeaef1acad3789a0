// Ids that a page asks for and its story does not have are told, once the story is there.

import { isBare } from '../../data/large.js';
import type { Named } from '../../data/near.js';
import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';

const STARTS = ['title', 'first', 'last'];

export class AskedIds implements Controller {
  constructor(private readonly store: Store) {}

  tell(): void { void this.#look(); }

  /** When what is being updated has come to rest: an event that the story has lost closes by itself. */
  async #look(): Promise<void> {
    const { store } = this;
    await store.host.updateComplete;
    const { status, isPart, chronicle, selected, settings: { start }, filter } = store;
    if (status !== 'ready' || isPart || !chronicle) return;
    const { indexOf, undated, document } = chronicle;
    const hasEvent = (id: string): boolean => indexOf.has(id) || undated.some((one) => one.id === id);
    // Of a large story no event is made for this.
    const events = (): Named[] => (isBare(document.events) ? [] : document.events.map(({ id, title }) => ({ id, names: [title] })));
    if (selected && !hasEvent(selected)) store.warn('noSuch', 'selected', selected, events());
    if (start && !STARTS.includes(start) && !hasEvent(start)) store.warn('noSuch', 'start', start, events());
    const named = {
      groups: (): Named[] => document.groups.map(({ id, label }) => ({ id, names: [label] })),
      entities: (): Named[] => document.entities.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
    };
    for (const kind of ['groups', 'entities'] as const) {
      const all = filter[kind].length > 0 ? named[kind]() : [];
      for (const id of filter[kind]) if (!all.some((one) => one.id === id)) store.warn('noSuch', kind, id, all);
    }
  }
}
