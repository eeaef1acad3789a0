// The widget's width where the page leaves it to the content (flex and grid that align, floats, parents that shrink).
// Its styles ask for that of the window, and for a card's at least; what would reach over the place it stands in is
// given back here, and where no width comes of it the console says what to set.

import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
import type { Host } from '../kit/state.js';
import { parentOf } from './page-context.js';

/** Px that a box may reach over another by rounding. */
const SLACK_PX = 1;

const px = (text: string): number => Number.parseFloat(text) || 0;

/** The inner edges of a box, px of the window. */
function insideOf(box: Element): readonly [left: number, right: number] {
  const { left, right, width } = box.getBoundingClientRect();
  const { borderLeftWidth, borderRightWidth, paddingLeft, paddingRight } = getComputedStyle(box);
  const scale = box instanceof HTMLElement && box.offsetWidth > 0 ? width / box.offsetWidth : 1;
  return [
    left + scale * (px(borderLeftWidth) + px(paddingLeft)),
    right - scale * (px(borderRightWidth) + px(paddingRight)),
  ];
}

export class RoomController implements Controller {
  private readonly host: Host;
  /** The place that was reached over, and its width then: another width asks anew. */
  #place: Element | null = null;
  #placePx = 0;
  /** In the next frame: what it changes must not be observed in the same one. */
  readonly #observer = new ResizeObserver(() =>
    requestAnimationFrame(() => {
      if (this.#place && Math.abs(this.#place.clientWidth - this.#placePx) > SLACK_PX) this.fit();
    }),
  );

  constructor(private readonly store: Store) {
    this.host = store.host;
  }

  disconnected(): void {
    this.#forget();
  }

  #forget(): void {
    this.#observer.disconnect();
    this.#place = null;
    this.host.style.removeProperty('--_room');
    if (this.host.getAttribute('style') === '') this.host.removeAttribute('style');
  }

  /** Takes no more width than the place has. */
  fit(): void {
    if (this.#place) this.#forget();
    const { host } = this;
    const widthPx = host.offsetWidth;
    const over = widthPx > 0 ? this.#reachedOver() : null;
    if (!over) return;
    host.style.setProperty('--_room', `${Math.max(0, Math.floor(widthPx - over.excessPx))}px`);
    // Wide because the page says so: what the content asks for changes nothing.
    if (host.offsetWidth === widthPx) return this.#forget();
    this.#place = over.place;
    this.#placePx = over.place.clientWidth;
    this.#observer.observe(over.place);
  }

  /** The nearest box around the widget that it reaches over, and by how many px of its own. */
  #reachedOver(): { readonly place: Element; readonly excessPx: number } | null {
    const { host } = this;
    const own = host.getBoundingClientRect();
    const scale = own.width / host.offsetWidth || 1;
    // What is in between needs room for its own edges too.
    let [from, to] = [own.left, own.right];
    for (let box = parentOf(host); box; box = parentOf(box)) {
      if (/^(inline|contents|table-row|table-row-group)$/.test(getComputedStyle(box).display)) continue;
      const [left, right] = insideOf(box);
      // Of a page whose lines run down, the box itself grows.
      const beyond = box === document.documentElement ? box.getBoundingClientRect().width - box.clientWidth : 0;
      const excessPx = Math.max(beyond, left - from, to - right, to - from - (right - left)) / scale;
      if (excessPx > SLACK_PX) return { place: box, excessPx };
      const outer = box.getBoundingClientRect();
      [from, to] = [from - (left - outer.left), to + (outer.right - right)];
    }
    return null;
  }

  /** To be called when the page has been laid out. */
  tellIfNone(): void {
    const { host, store } = this;
    if (host.offsetWidth === 0 && host.getClientRects().length > 0) store.warn('noWidth');
  }
}
