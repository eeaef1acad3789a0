// A page that is opened at a place below the widget stays there: what the widget grows by while it comes is scrolled
// by, where the reader still stands at the target of the address.

import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';

/** Px by which a target may stand off where its address puts it. */
const NEAR_PX = 3;

/** What the page's address names, where it stands after the widget; else null. */
export function addressedBelow(host: Element): Element | null {
  if (location.hash.length < 2) return null;
  const target = document.querySelector(':target');
  return target && host.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING && !host.contains(target)
    ? target
    : null;
}

/** Whether the window stands where the address of the target put it: at its top, or as far down as the page goes. */
function isAt(target: Element): boolean {
  const { top } = target.getBoundingClientRect();
  const { scrollingElement: page, documentElement: root } = document;
  const px = (text: string): number => Number.parseFloat(text) || 0;
  const off = top - px(getComputedStyle(target).scrollMarginTop) - px(getComputedStyle(root).scrollPaddingTop);
  const isAtEnd = page !== null && page.scrollTop > 0 && page.scrollTop + innerHeight >= page.scrollHeight - NEAR_PX;
  return Math.abs(off) < NEAR_PX || (isAtEnd && off >= 0 && top < innerHeight);
}

export class LandingController implements Controller {
  /** The target that the reader stands at, during an update. */
  #target: Element | null = null;
  #isOver = false;

  constructor(private readonly store: Store) {}

  follow(): void {
    // An update may ask for the next.
    if (this.#target) return;
    const target = this.#isOver ? null : addressedBelow(this.store.host);
    this.#target = target && isAt(target) ? target : null;
  }

  tell(): void {
    if (this.store.host.isUpdatePending) return;
    if (this.#target && !isAt(this.#target)) this.#target.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.#target = null;
    // What comes after it is the reader's doing.
    this.#isOver ||= this.store.isAnnounced;
  }
}
