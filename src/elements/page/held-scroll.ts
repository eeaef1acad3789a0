// Who has scrolled to the end of the page stays there when the widget becomes lower, by another event, a filter or a
// layout: the browser would scroll back, and what was pressed would go from under the finger. Room is left under the
// widget for as long as the scroll needs it. With what opens, in its file.

import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
import { parentOf } from './page-context.js';

/** Px that positions differ by rounding. */
const SLACK_PX = 1;

/** What scrolls up and down around the widget. */
function scrollerOf(host: Element): Element | null {
  for (let box = parentOf(host); box; box = parentOf(box))
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
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
    if (this.#heldPx === 0) this.#scroller = isAnnounced && !isPrinting ? scrollerOf(host) : null;
    this.#top = (this.#scroller?.scrollTop ?? 0) > 0 ? (this.#section?.getBoundingClientRect().top ?? NaN) : NaN;
  }

  tell(): void {
    const [section, scroller, { layout, selected, isPrinting }] = [this.#section, this.#scroller, this.store];
    if (!section || !scroller || isPrinting) return;
    const movedPx = section.getBoundingClientRect().top - this.#top;
    // Back on the title page of a story its reader is led to its beginning.
    if ((layout === 'story' && selected === null) || !(movedPx > 0 && under(scroller) < SLACK_PX))
      return this.#release();
    this.#hold(this.#heldPx + movedPx);
    scroller.scrollBy({ top: movedPx, behavior: 'instant' });
  }

  disconnected(): void {
    this.#hold(0);
  }

  get #section(): HTMLElement | null {
    return this.store.host.renderRoot.querySelector('section');
  }

  #hold(px: number): void {
    this.#heldPx = px;
    if (this.#section) this.#section.style.paddingBlockEnd = px > 0 ? `${px}px` : '';
    // What scrolls in the page is heard of at the window on the way down.
    const listen = px > 0 ? addEventListener : removeEventListener;
    listen('scroll', this.#release, true);
  }

  /** What the scroll needs no longer. */
  readonly #release = (): void => {
    const spare = this.#scroller ? Math.floor(under(this.#scroller)) : 0;
    if (this.#heldPx > 0 && spare > 0) this.#hold(Math.max(0, this.#heldPx - spare));
  };
}
