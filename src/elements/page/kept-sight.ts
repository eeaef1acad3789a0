// What has the focus stays in sight: an update that moves it, or gives the focus to something else, brings that into
// sight; nothing where it was out of sight before. Who comes by Tab sees it too: browsers put it under headers that
// stick. With what opens, in its file.

import type { Controller } from '../kit/controller.js';
import { bringIntoSight, sightOf } from '../kit/sight.js';
import type { Store } from '../kit/store.js';

/** What is not seen whole when it has the focus: it is higher than many windows. */
const LARGE = '.chart, .message, [part~="details"]';

export class KeptSight implements Controller {
  readonly #root: ShadowRoot;
  /** How much was in sight before the update. */
  #before = 0;

  constructor(private readonly store: Store) {
    this.#root = store.host.renderRoot as ShadowRoot;
    this.#root.addEventListener('keyup', (event) => {
      if ((event as KeyboardEvent).key === 'Tab' && this.#sight < 2) this.#bring();
    });
  }

  follow(): void {
    this.#before = this.#sight;
  }

  tell(): void {
    if (!this.store.isPrinting && this.#before > this.#sight) this.#bring();
  }

  /** How much of what has the focus is in sight: all (2), some (1), nothing (0), also where nothing has it. */
  get #sight(): number {
    const node = this.#root.activeElement;
    return node ? Math.min(node.matches(LARGE) ? 1 : 2, sightOf(node)) : 0;
  }

  #bring(): void {
    const node = this.#root.activeElement;
    if (node instanceof HTMLElement) bringIntoSight(node);
  }
}
