// The ids that a story declares, and which of them a name that is none was meant for.

import type { TimelineEntity, TimelineGroup } from './document.js';
import { didYouMean, nearest } from './near.js';

/** Of more ids the nearest is not looked for. */
const MOST_COMPARED = 500;

export class Declared {
  readonly #ids: ReadonlySet<string>;
  readonly #byName: ReadonlyMap<string, string>;

  constructor(list: readonly (TimelineGroup | TimelineEntity)[]) {
    this.#ids = new Set(list.map(({ id }) => id));
    this.#byName = new Map(list.flatMap((one) => ('label' in one ? [one.label] : [one.name, ...one.aliases]).map((name) => [name, one.id] as const)));
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** For the end of a message: the id of what is called so, else the nearest one. */
  meant(name: string): string {
    return didYouMean(this.#byName.get(name) ?? (this.#ids.size <= MOST_COMPARED ? nearest(name, [...this.#ids]) : null));
  }
}
