// The list of hidden events that a card, a ring or a band stands for: opened beside it, over all that the page has.

import type { Controller } from '../kit/controller.js';
import type { Host, Stack, Store } from '../kit/store.js';

/** Px between the list and what it belongs to, and between it and the window's edges. */
const GAP_PX = 4;
const EDGE_PX = 8;

export class StackController implements Controller {
  readonly #host: Host;
  #opener: Element | null = null;

  constructor(private readonly store: Store) {
    this.#host = store.host;
  }

  disconnected(): void {
    this.close();
  }

  /** Events of another story are not listed. */
  read(): void {
    if (!this.store.stack?.ids.every((id) => this.store.chronicle?.indexOf.has(id))) this.close();
  }

  /** Opens the list beside `opener`, or closes it where it is open already. */
  toggle(stack: Stack, opener: Element): void {
    if (this.store.stack?.host === stack.host) return this.close();
    if (stack.ids.length === 0) return;
    this.#opener = opener;
    document.addEventListener('pointerdown', this.#pressedOutside);
    this.store.list(stack);
    void this.#host.updateComplete.then(() => this.items[0]?.focus({ preventScroll: true }));
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
    if (!node || !this.#opener) return;
    // The top layer is over every sticky header; an old engine has the list over the widget.
    if ('showPopover' in node && !node.matches(':popover-open')) node.showPopover();
    this.#place(node, this.#opener.getBoundingClientRect());
  }

  /** Below what it belongs to, else above it, else beside it; always inside the window. */
  #place(node: HTMLElement, { left, right, top, bottom }: DOMRect): void {
    const [width, height] = [document.documentElement.clientWidth, innerHeight];
    node.style.left = node.style.top = '0';
    const box = node.getBoundingClientRect();
    const within = (at: number, size: number, room: number): number => Math.max(EDGE_PX, Math.min(at, room - EDGE_PX - size));
    const isRtl = getComputedStyle(node).direction === 'rtl';
    let x = within(isRtl ? right - box.width : left, box.width, width);
    let y = bottom + GAP_PX;
    if (y + box.height > height - EDGE_PX) y = top - GAP_PX - box.height;
    if (y < EDGE_PX) {
      y = within(top, box.height, height);
      const [before, after] = isRtl ? [right + GAP_PX, left - GAP_PX - box.width] : [left - GAP_PX - box.width, right + GAP_PX];
      x = [after, before].find((at) => at >= EDGE_PX && at + box.width <= width - EDGE_PX) ?? x;
    }
    // In whatever px the page counts there: `zoom` and `transform` make them more or fewer.
    const scale = box.width / node.offsetWidth || 1;
    node.style.left = `${(x - box.left) / scale}px`;
    node.style.top = `${(y - box.top) / scale}px`;
  }
}
