// On paper nothing can be pressed: there the widget is its whole list, with every event open. The list stands when
// `beforeprint` returns, for the browser takes its picture then; afterwards the reader is where they were.

import type { Controller } from '../kit/controller.js';
import type { Host, Store } from '../kit/store.js';

/** What can have the focus in the widget. */
const FOCUSABLE = 'button, summary, a[href], [tabindex], video, audio, iframe';

export class PrintController implements Controller {
  readonly #host: Host;
  /** Where the reader was: the page's scroll and the place of the focus among what can have it. */
  #place: { readonly x: number; readonly y: number; readonly id: string | null; readonly at: number } | null = null;

  /** `update` updates the host before it returns. */
  constructor(private readonly store: Store, private readonly update: () => void) {
    this.#host = store.host;
  }

  connected(): void {
    // Each widget of a page looks where the reader is before the first of them changes anything.
    addEventListener('beforeprint', this.#remember, true);
    addEventListener('beforeprint', this.#turn);
    addEventListener('afterprint', this.#turn);
  }

  disconnected(): void {
    removeEventListener('beforeprint', this.#remember, true);
    removeEventListener('beforeprint', this.#turn);
    removeEventListener('afterprint', this.#turn);
    this.store.isPrinting = false;
  }

  readonly #remember = (): void => {
    if (this.store.isPrinting) return;
    const focused = (this.#host.renderRoot as ShadowRoot).activeElement;
    this.#place = { x: scrollX, y: scrollY, id: focused?.getAttribute('data-event-id') ?? null, at: focused ? this.#focusable.indexOf(focused) : -1 };
  };

  readonly #turn = ({ type }: Event): void => {
    const isPrinting = type === 'beforeprint';
    if (isPrinting === this.store.isPrinting) return;
    this.store.isPrinting = isPrinting;
    this.update();
    // A picture that waits until it is near the window would be missing on paper.
    if (isPrinting) for (const picture of this.#host.renderRoot.querySelectorAll('img')) picture.loading = 'eager';
    else this.#goBack();
  };

  get #focusable(): Element[] {
    return [...this.#host.renderRoot.querySelectorAll(FOCUSABLE)];
  }

  #goBack(): void {
    if (!this.#place) return;
    const { x, y, id, at } = this.#place;
    this.#place = null;
    const nodes = this.#focusable;
    const node = nodes.find((one) => id !== null && one.getAttribute('data-event-id') === id) ?? nodes[at];
    const isFree = document.activeElement === document.body || document.activeElement === this.#host;
    if (at >= 0 && isFree && node instanceof HTMLElement) node.focus({ preventScroll: true });
    scrollTo({ left: x, top: y, behavior: 'instant' });
  }
}
