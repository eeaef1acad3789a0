// What lives as long as the widget and comes after its first drawing, with what opens (more.ts).

import { ShareController } from './event/share-controller.js';
import type { Controller } from './kit/controller.js';
import type { readingPart } from './kit/reading-part.js';
import type { Store } from './kit/store.js';
import { StretchesController } from './list/stretches-controller.js';
import { GivenBack } from './page/given-back.js';
import { HeldScroll } from './page/held-scroll.js';
import { KeptSight } from './page/kept-sight.js';
import { Paper } from './page/paper.js';
import { PrintPlace } from './page/print-place.js';
import { AskedIds } from './source/asked-ids.js';

export class Later implements Controller {
  /** The headings of a long list. */
  readonly stretches: StretchesController;
  readonly share: ShareController;
  readonly place: PrintPlace;
  readonly #all: readonly Controller[];

  /** `say` tells a sentence to who does not see it. */
  constructor(store: Store, reading: typeof readingPart, say: (sentence: string) => void) {
    this.stretches = new StretchesController(store);
    this.share = new ShareController(store, reading, say);
    this.place = new PrintPlace(store.host);
    this.#all = [
      this.stretches,
      new GivenBack(store),
      new HeldScroll(store),
      new AskedIds(store),
      new Paper(store),
      new KeptSight(store),
    ];
    // The story may be drawn already.
    this.tell();
  }

  disconnected(): void {
    for (const one of this.#all) one.disconnected?.();
  }
  follow(): void {
    for (const one of this.#all) one.follow?.();
  }
  tell(): void {
    for (const one of this.#all) one.tell?.();
  }
}
