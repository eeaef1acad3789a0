// Answers about a story of many events, worked out in slices with what the chart needs to show them: what is shown
// stays until then, and who asks anew has done with what they asked before.

import type { Chronicle } from '../../data/chronicle-columns.js';
import { filterSteps, type Filter, type Filtered } from '../../data/filter.js';
import type { Store } from '../kit/store.js';
import { inSlices } from '../page/slices.js';

export class Answering {
  #going = new AbortController();
  #asked: { readonly chronicle: Chronicle; readonly filter: Filter } | null = null;
  #answer: Filtered | null = null;

  /** `done` is called when the answer is there. */
  constructor(
    private readonly store: Store,
    private readonly done: () => void,
  ) {}

  /** Null while it is worked out. */
  answer(chronicle: Chronicle, filter: Filter): Filtered | null {
    if (this.#asked?.chronicle !== chronicle || this.#asked.filter !== filter) {
      this.end();
      this.#asked = { chronicle, filter };
      void this.#work(chronicle, filter, this.#going.signal);
    }
    return this.#answer;
  }

  end(): void {
    this.#going.abort();
    this.#going = new AbortController();
    this.#asked = this.#answer = null;
  }

  async #work(chronicle: Chronicle, filter: Filter, signal: AbortSignal): Promise<void> {
    const answer = await inSlices(this.#steps(chronicle, filter), signal, undefined, 1);
    if (!answer || signal.aborted) return;
    this.#answer = answer;
    this.done();
  }

  *#steps(chronicle: Chronicle, filter: Filter): Generator<void, Filtered> {
    yield;
    const found = yield* filterSteps(chronicle, filter);
    if (this.store.prepare) yield* this.store.prepare(chronicle, found.isFiltered ? found.matches : undefined);
    return found;
  }
}
