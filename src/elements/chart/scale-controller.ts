// By which measure the story stands on the axis: time, or evenly. What spaces it evenly is a file on use, which a story that
// is shown for the first time waits for; where it does not come, the axis is one of time.

import type { Controller } from '../kit/controller.js';
import { Part } from '../kit/part.js';
import type { Store } from '../kit/store.js';

export const evenPart = new Part('even', () => import('./even.js'));

export class ScaleController implements Controller {
  #isAsked = false;

  constructor(private readonly store: Store) {}

  follow(): void {
    const { store } = this;
    const { chronicle, host, isAnnounced, settings: { scale } } = store;
    const isEven = scale === 'even' && chronicle !== null;
    const isComing = isEven && !evenPart.now && !evenPart.isMissing;
    if (isComing && !this.#isAsked) void evenPart.use(() => {}).then(() => host.requestUpdate());
    this.#isAsked ||= isComing;
    store.isScaling = isComing && !isAnnounced;
    store.charted = (isEven && evenPart.now?.evenOf(chronicle)) || chronicle;
  }
}
