// The page around is followed: its language, direction and ink.

import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
import { inkScheme, watchPage } from './page-context.js';

export class PageController implements Controller {
  #scheme: ReturnType<typeof inkScheme> = '';
  #end: (() => void) | null = null;

  constructor(private readonly store: Store) {}

  /** Watches the ancestors that there are now. */
  connected(): void {
    const { host } = this.store;
    this.disconnected();
    this.#end = watchPage(host, () => host.requestUpdate());
    host.requestUpdate();
  }

  disconnected(): void {
    this.#end?.();
  }

  measure(): void {
    this.#scheme = this.store.isPrinting ? '' : inkScheme(this.store.host);
  }

  draw(): void {
    const section = this.store.host.renderRoot.querySelector('section');
    if (section) section.style.colorScheme = this.#scheme;
    this.store.document?.groups.forEach(
      (group, i) => group.color && section?.style.setProperty(`--khatt-own-${(i % 8) + 1}`, group.color),
    );
  }
}
