// Who has scrolled to the end of the page stays there when the widget becomes lower, by another event, a filter or a layout: the
// browser would scroll back, and what was pressed would go from under the finger. Room is left under the widget for as long as
// the scroll needs it. With what opens, in its file.

import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
import { parentOf } from './page-context.js';

/** Px that positions differ by rounding. */
const SLACK_PX = 1;

/** What scrolls up and down around the widget. */
function scrollerOf(host: Element): Element | null {
  for (let box = parentOf(host); box; box = parentOf(box)) if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  return document.scrollingElement;
}

/** Px that can be scrolled by until the end. */
const under = ({ scrollHeight, clientHeight, scrollTop }: Element): number => scrollHeight - clientHeight - scrollTop;

export class HeldScroll implements Controller {
  #scroller: Element | null = null;
  /** Where the widget stood in the window before the update; NaN where nothing is to be kept. */
  #top = NaN;
  #heldPx = 0;

  constructor(private readonly store: Store) {}

  follow(): void {
    const { host, isAnnounced, isPrinting } = this.store;
    this.#top = NaN;
    if (!isAnnounced || isPrinting) return;
    const scroller = this.#heldPx > 0 ? this.#scroller : scrollerOf(host);
    if (scroller !== this.#scroller) this.#follow(scroller);
    if (scroller && scroller.scrollTop > 0) this.#top = this.#section?.getBoundingClientRect().top ?? NaN;
  }

  tell(): void {
    const [section, scroller] = [this.#section, this.#scroller];
    if (!section || !scroller || this.store.isPrinting) return;
    const movedPx = section.getBoundingClientRect().top - this.#top;
    // Back on the title page of a story its reader is led to its beginning.
    const isLed = this.store.layout === 'story' && this.store.selected === null;
    if (!isLed && movedPx > 0 && under(scroller) < SLACK_PX) {
      this.#hold(this.#heldPx + movedPx);
      scroller.scrollBy({ top: movedPx, behavior: 'instant' });
    } else this.#release();
  }

  disconnected(): void {
    this.#follow(null);
  }

  get #section(): HTMLElement | null {
    return this.store.host.renderRoot.querySelector('section');
  }

  #follow(scroller: Element | null): void {
    const targetOf = (one: Element | null): EventTarget | null => (one === document.scrollingElement ? document : one);
    targetOf(this.#scroller)?.removeEventListener('scroll', this.#release);
    this.#hold(0);
    this.#scroller = scroller;
    targetOf(scroller)?.addEventListener('scroll', this.#release, { passive: true });
  }

  #hold(px: number): void {
    if (px === this.#heldPx) return;
    this.#heldPx = px;
    const section = this.#section;
    if (section) section.style.paddingBlockEnd = px > 0 ? `${px}px` : '';
  }

  /** What the scroll needs no longer. */
  readonly #release = (): void => {
    if (this.#heldPx > 0 && this.#scroller) this.#hold(Math.max(0, this.#heldPx - Math.max(0, Math.floor(under(this.#scroller)))));
  };
}
