// Ids that a page asks for and its story does not have are told, once the story is there.

import { isBare } from '../../data/large.js';
import type { Named } from '../../data/near.js';
import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';

const STARTS = ['title', 'first', 'last'];

export class AskedIds implements Controller {
  constructor(private readonly store: Store) {}

  tell(): void {
    void this.#look();
  }

  /** When what is being updated has come to rest: an event that the story has lost closes by itself. */
  async #look(): Promise<void> {
    const { store } = this;
    await store.host.updateComplete;
    const {
      status,
      isPart,
      chronicle,
      selected,
      settings: { start },
      filter,
    } = store;
    if (status !== 'ready' || isPart || !chronicle) return;
    const {
      indexOf,
      undated,
      document: { events, groups, entities },
    } = chronicle;
    const tell = (name: string, id: string | null, has: boolean, all: () => Named[]): unknown =>
      id && !has && store.warn('noSuch', name, String(id), all());
    // Of a large story no event is made for this.
    const named = (): Named[] => (isBare(events) ? [] : events.map(({ id, title }) => ({ id, names: [title] })));
    const isEvent = (id: string | null): boolean =>
      id === null || indexOf.has(id) || undated.some((one) => one.id === id);
    tell('selected', selected, isEvent(selected), named);
    tell('start', start, STARTS.includes(start ?? '') || isEvent(start), () => [
      ...STARTS.map((id) => ({ id, names: [] })),
      ...named(),
    ]);
    for (const id of filter.groups)
      tell(
        'groups',
        id,
        groups.some((one) => one.id === id),
        () => groups.map((one) => ({ id: one.id, names: [one.label] })),
      );
    for (const id of filter.entities)
      tell(
        'entities',
        id,
        entities.some((one) => one.id === id),
        () => entities.map((one) => ({ id: one.id, names: [one.name, ...one.aliases] })),
      );
  }
}
