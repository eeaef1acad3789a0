// While somebody reads the list that the widget is made of (the focus is in it, or words of it are selected), the list
// stays; the widget takes its place when they have left it.

import type { LitElement, ReactiveController } from 'lit';
import { hasReadable } from './children.js';

export class ReadingController implements ReactiveController {
  #isReading: boolean | null = null;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** Whether somebody was in the list when this was first asked, before the widget is drawn, and still is. */
  get isReading(): boolean {
    return (this.#isReading ??= this.#begin());
  }

  hostDisconnected(): void {
    document.removeEventListener('selectionchange', this.#look);
    this.host.removeEventListener('focusout', this.#look);
  }

  #begin(): boolean {
    if (!hasReadable(this.host) || !this.#isInside()) return false;
    document.addEventListener('selectionchange', this.#look);
    this.host.addEventListener('focusout', this.#look);
    return true;
  }

  /** The focus may be on its way to the next link of the list. */
  readonly #look = (): unknown => requestAnimationFrame(() => {
    if (!this.#isReading || this.#isInside()) return;
    this.#isReading = false;
    this.hostDisconnected();
    this.host.requestUpdate();
  });

  #isInside(): boolean {
    const { host } = this;
    const selection = getSelection();
    // A selection that lies within the host does not 'contain' it, not even in part.
    return host.matches(':focus-within') || (selection !== null && !selection.isCollapsed && (host.contains(selection.anchorNode) || selection.containsNode(host, true)));
  }
}
