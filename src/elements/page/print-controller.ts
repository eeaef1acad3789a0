// On paper nothing can be pressed: there the widget is its whole list, with every event open. The list stands when
// `beforeprint` returns, for the browser takes its picture then; afterwards the reader is where they were.

import type { LitElement, ReactiveController } from 'lit';

/** What can have the focus in the widget. */
const FOCUSABLE = 'button, a[href], [tabindex], video, audio, iframe';

export class PrintController implements ReactiveController {
  isPrinting = false;
  /** Where the reader was: the page's scroll and the place of the focus among what can have it. */
  #place: { readonly x: number; readonly y: number; readonly id: string | null; readonly at: number } | null = null;

  /** `update` updates the host before it returns. */
  constructor(private readonly host: LitElement, private readonly update: () => void) {
    host.addController(this);
  }

  hostConnected(): void {
    // Each widget of a page looks where the reader is before the first of them changes anything.
    addEventListener('beforeprint', this.#remember, true);
    addEventListener('beforeprint', this.#turn);
    addEventListener('afterprint', this.#turn);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#remember, true);
    removeEventListener('beforeprint', this.#turn);
    removeEventListener('afterprint', this.#turn);
    this.isPrinting = false;
  }

  readonly #remember = (): void => {
    if (this.isPrinting) return;
    const focused = (this.host.renderRoot as ShadowRoot).activeElement;
    this.#place = { x: scrollX, y: scrollY, id: focused?.getAttribute('data-event-id') ?? null, at: focused ? this.#focusable.indexOf(focused) : -1 };
  };

  readonly #turn = ({ type }: Event): void => {
    const isPrinting = type === 'beforeprint';
    if (isPrinting === this.isPrinting) return;
    this.isPrinting = isPrinting;
    this.update();
    // A picture that waits until it is near the window would be missing on paper.
    if (isPrinting) for (const picture of this.host.renderRoot.querySelectorAll('img')) picture.loading = 'eager';
    else this.#goBack();
  };

  get #focusable(): Element[] {
    return [...this.host.renderRoot.querySelectorAll(FOCUSABLE)];
  }

  #goBack(): void {
    if (!this.#place) return;
    const { x, y, id, at } = this.#place;
    this.#place = null;
    const nodes = this.#focusable;
    const node = nodes.find((one) => id !== null && one.getAttribute('data-event-id') === id) ?? nodes[at];
    const isFree = document.activeElement === document.body || document.activeElement === this.host;
    if (at >= 0 && isFree && node instanceof HTMLElement) node.focus({ preventScroll: true });
    scrollTo({ left: x, top: y, behavior: 'instant' });
  }
}
