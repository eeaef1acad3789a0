// While somebody reads the list that the widget is made of (the focus is in it, or words of it are selected), the list
// stays; the widget takes its place when they have left it.

import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';

export class ReadingController implements Controller {
  #isAsked = false;

  constructor(private readonly store: Store) {}

  /** Whether somebody is in the list is asked once, when all else is there to draw the widget. */
  follow(): void {
    if (this.#isAsked || this.store.status === 'loading') return;
    this.#isAsked = true;
    this.store.isReading = this.#begin();
  }

  disconnected(): void {
    document.removeEventListener('selectionchange', this.#look);
    this.store.host.removeEventListener('focusout', this.#look);
  }

  #begin(): boolean {
    if (!this.store.hasList || !this.#isInside()) return false;
    document.addEventListener('selectionchange', this.#look);
    this.store.host.addEventListener('focusout', this.#look);
    return true;
  }

  /** The focus may be on its way to the next link of the list. */
  readonly #look = (): unknown =>
    requestAnimationFrame(() => {
      if (!this.store.isReading || this.#isInside()) return;
      this.store.isReading = false;
      this.disconnected();
      this.store.host.requestUpdate();
    });

  #isInside(): boolean {
    const { host } = this.store;
    const selection = getSelection();
    // A selection that lies within the host does not 'contain' it, not even in part.
    return (
      host.matches(':focus-within') ||
      (selection !== null &&
        !selection.isCollapsed &&
        (host.contains(selection.anchorNode) || selection.containsNode(host, true)))
    );
  }
}
