// The list of hidden events that a card, a ring or a band stands for: opened beside it, over all that the page has.

import type { Controller } from '../kit/controller.js';
import { staying } from '../kit/staying.js';
import type { Store } from '../kit/store.js';
import type { Host, Stack } from '../kit/state.js';

/** What shows the list lies in a file of its own. */
interface StackFile {
  /** Resolves when it is there, or when it is known that it does not come. */
  readonly bring: () => Promise<void>;
  /** Null until then. */
  readonly place: ((node: HTMLElement, opener: Element) => void) | null;
}

export class StackController implements Controller {
  readonly #host: Host;
  #opener: Element | null = null;

  constructor(
    private readonly store: Store,
    private readonly file: StackFile,
  ) {
    this.#host = store.host;
  }

  disconnected(): void {
    this.close();
  }

  /** Events of another story are not listed. */
  read(): void {
    if (!this.store.stack?.ids.every((id) => this.store.chronicle?.indexOf.has(id))) this.close();
  }

  /**
   * Opens the list beside `opener`, or closes it where it is open already; where what shows it does not come, does
   * something `instead`.
   */
  toggle(stack: Stack, opener: Element, instead: () => void): void {
    if (this.store.stack?.host === stack.host) return this.close();
    if (stack.ids.length === 0) return;
    this.#opener = opener;
    document.addEventListener('pointerdown', this.#pressedOutside);
    this.store.list(stack);
    const isStaying = staying(opener);
    void this.file.bring().then(async () => {
      // It is closed, or another one is open.
      if (this.store.stack !== stack) return;
      if (!isStaying()) return this.close();
      if (!this.file.place) return instead();
      await this.#host.updateComplete;
      this.items[0]?.focus({ preventScroll: true });
    });
  }

  readonly close = (): void => {
    document.removeEventListener('pointerdown', this.#pressedOutside);
    if (this.store.stack) this.store.list(null);
  };

  readonly focusOut = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (to instanceof Node && !this.#node?.contains(to)) this.close();
  };

  get items(): HTMLElement[] {
    return [...(this.#node?.querySelectorAll<HTMLElement>('.event') ?? [])];
  }

  get #node(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.stack');
  }

  readonly #pressedOutside = (event: Event): void => {
    if (!event.composedPath().includes(this.#host)) this.close();
  };

  draw(): void {
    const node = this.#node;
    if (node && this.#opener) this.file.place?.(node, this.#opener);
  }
}
