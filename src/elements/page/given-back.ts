// A place is held for what a story shows first. A list that is asked for later, by another filter or another layout, is
// as high as its own rows: few of them would stand over a blank. With what opens, in its file.

import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';

export class GivenBack implements Controller {
  /** What the story was first seen with. */
  #first: Pick<Store, 'filter' | 'layout'> | null = null;
  #isOver = false;
  /** The host's own style of its place, while that is given back. */
  #held: string | null = null;

  constructor(private readonly store: Store) {}

  /** A chart is measured in its place. */
  follow(): void {
    const [first, { filter, layout, isPrinting, isVertical }] = [this.#first, this.store];
    if (!first || isPrinting) return;
    this.#isOver ||= filter !== first.filter || layout !== first.layout;
    if (!isVertical) this.#give(false);
  }

  /** Lower only once all is drawn: the scroll is held by what stood there before. */
  tell(): void {
    const { filter, layout, isAnnounced, isPrinting, isSearching, isVertical } = this.store;
    // Until the answer is there the list is that of before.
    if (isPrinting || isSearching || !isAnnounced) return;
    this.#first ??= { filter, layout };
    if (this.#isOver && isVertical) this.#give(true);
  }

  #give(isGiven: boolean): void {
    const { host } = this.store;
    const section = host.renderRoot.querySelector('section');
    section?.toggleAttribute('data-given', isGiven);
    // What was left over of it.
    if (this.#isOver) for (const name of ['--_spare', '--_left']) section?.style.removeProperty(name);
    if (isGiven === (this.#held !== null)) return;
    const { style } = host;
    const held = this.#held ?? '';
    this.#held = isGiven ? style.minBlockSize : null;
    // A least height of the page's own stays; khatt-timeline.css holds a place by one of these.
    const isOurs = ['--_place', '--_chart'].some((name) => getComputedStyle(host).getPropertyValue(name) !== '');
    if (isOurs) style.minBlockSize = isGiven ? '0' : held;
  }
}
