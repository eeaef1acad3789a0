// Where the reader is while the widget is the whole list, for paper (more-controller.ts): noted before, and gone back
// to afterwards. The pictures of the list come when `beforeprint` returns, for the browser takes its own then.

import type { Host } from '../kit/state.js';

/** By these a button is known, however many others have come before it. */
const NAMES = ['data-event-id', 'data-control', 'id'];
/** What can have the focus in the widget. */
const FOCUSABLE = 'button, summary, a[href], [tabindex], video, audio, iframe';

export class PrintPlace {
  /**
   * Where the reader was: the page's scroll, and what had the focus, by its names and its place among what can have it.
   */
  #place: {
    readonly x: number;
    readonly y: number;
    readonly names: readonly (readonly [string, string])[];
    readonly at: number;
  } | null = null;

  constructor(private readonly host: Host) {}

  /** Notes where the reader is, before anything changes. */
  note(): void {
    const focused = (this.host.renderRoot as ShadowRoot).activeElement;
    const names = NAMES.flatMap((name) => {
      const value = focused?.getAttribute(name) ?? '';
      return value === '' ? [] : [[name, value] as const];
    });
    this.#place = { x: scrollX, y: scrollY, names, at: focused ? this.#focusable.indexOf(focused) : -1 };
  }

  /** The list for paper stands, or the reader's own form again. */
  turned(isPrinting: boolean): void {
    // A picture that waits until it is near the window would be missing on paper.
    if (isPrinting) for (const picture of this.host.renderRoot.querySelectorAll('img')) picture.loading = 'eager';
    else this.#goBack();
  }

  get #focusable(): Element[] {
    return [...this.host.renderRoot.querySelectorAll(FOCUSABLE)];
  }

  #goBack(): void {
    if (!this.#place) return;
    const { x, y, names, at } = this.#place;
    this.#place = null;
    const nodes = this.#focusable;
    const node =
      nodes.find((one) => names.length > 0 && names.every(([name, value]) => one.getAttribute(name) === value)) ??
      nodes[at];
    const isFree = document.activeElement === document.body || document.activeElement === this.host;
    if (at >= 0 && isFree && node instanceof HTMLElement) node.focus({ preventScroll: true });
    scrollTo({ left: x, top: y, behavior: 'instant' });
  }
}
