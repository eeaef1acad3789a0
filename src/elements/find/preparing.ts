// Makes the search ready, of a long story in pieces, so that the page answers meanwhile.

import type { Chronicle } from '../../data/chronicle-columns.js';
import { prepareSearch } from '../../data/filter-facts.js';

/** So long at a time: half of a frame. */
const SLICE_MS = 8;
/**
 * More events than these are made ready before anything is asked, unless they are so many that the page has better
 * things to do.
 */
const MANY = 500;
const TOO_MANY = 20_000;

export class Preparing {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `done` is called when an answer that had to wait can be given. */
  constructor(private readonly done: () => void) {}

  /** Whether what is asked can be answered now; else it goes on by itself. Without `mayWait` it is done at once. */
  isReady(chronicle: Chronicle, isAsked: boolean, mayWait: boolean): boolean {
    const isMany = mayWait && chronicle.count > MANY;
    if (!isAsked && (!isMany || chronicle.count > TOO_MANY)) return true;
    const until = performance.now() + SLICE_MS;
    clearTimeout(this.#timer);
    if (prepareSearch(chronicle, () => !isMany || performance.now() < until)) return true;
    this.#timer = setTimeout(() => this.isReady(chronicle, true, true) && this.done());
    return !isAsked;
  }
}
