// Has the page's address follow the open event, where the page asks for it: what does so lies in a file of its own.

import type { Controller } from '../kit/controller.js';
import type { SelectedBy } from '../kit/events.js';
import { Part } from '../kit/part.js';
import type { Store } from '../kit/store.js';

const hashPart = new Part('hash', () => import('./hash.js'));

export class HashController implements Controller {
  #follower: Controller | null = null;
  #isAsked = false;

  constructor(
    private readonly store: Store,
    private readonly turn: (id: string | null, by: SelectedBy) => void,
  ) {}

  connected(): void {
    this.#follower?.connected?.();
  }

  disconnected(): void {
    this.#follower?.disconnected?.();
  }

  follow(): void {
    const isAsked = this.store.settings.syncHash !== false;
    if (isAsked === this.#isAsked) return;
    this.#isAsked = isAsked;
    this.disconnected();
    this.#follower = null;
    if (isAsked) void hashPart.use(({ HashFollower }) => this.#begin(new HashFollower(this.store, this.turn)));
  }

  tell(): void {
    this.#follower?.tell?.();
  }

  #begin(follower: Controller): void {
    if (!this.#isAsked || this.#follower) return;
    this.#follower = follower;
    if (this.store.host.isConnected) follower.connected?.();
    this.store.host.requestUpdate();
  }
}
