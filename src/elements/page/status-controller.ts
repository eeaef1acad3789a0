// What is said to those who do not see it, politely and once: only what the focus does not tell by itself.

import { plural } from '../../i18n/lookup.js';
import { momentsIn, spansIn } from '../../layout/query.js';
import { edtfRange } from '../../layout/view-range.js';
import { formatDate } from '../../time/format-date.js';
import { parseEdtf } from '../../time/edtf.js';
import type { Controller } from '../kit/controller.js';
import { readingPart } from '../kit/reading-part.js';
import type { Store } from '../kit/store.js';
import type { StoryState } from '../kit/state.js';

const DAY_MS = 86_400_000;

export class StatusController implements Controller {
  #text = '';
  /** What the page shows since the last update, and which event is open there. */
  #shown: StoryState['status'] | null = null;
  #open: string | null = null;
  /** The story and the layout whose view was told last; null where something else was. */
  #viewed: readonly [StoryState, string] | null = null;
  /** The story of which it was said what has joined it. */
  #grown: StoryState | null = null;

  constructor(private readonly store: Store) {}

  follow(): void {
    const { selected, story, layout } = this.store;
    // Whoever closed it, nothing more is to be said of it; nor of a view that is gone.
    if (
      (selected === null && this.#open !== null) ||
      (this.#viewed && (this.#viewed[0] !== story || this.#viewed[1] !== layout))
    )
      this.clear();
    this.#open = selected;
  }

  draw(): void {
    this.#write();
  }

  settle(): void {
    const { status } = this.store;
    if (this.#shown === 'loading' && status === 'ready') this.#sayLoaded();
    // What was said of a story that is gone.
    else if (this.#shown === 'ready' && status !== 'ready') this.clear();
    this.#shown = status;
    this.#sayAdded();
  }

  /** How many events have joined the story. */
  #sayAdded(): void {
    const {
      added,
      story,
      status,
      language: { words },
    } = this.store;
    if (!added || added < 0 || status !== 'ready' || story === this.#grown) return;
    this.#grown = story;
    void readingPart.use(({ readingWordsFor }) => this.say(plural(readingWordsFor(words.locale).added, added, words)));
  }

  /** Says the parts as one sentence; nothing where it was said last. */
  say(...parts: readonly string[]): void {
    this.#set(parts.filter(Boolean).join(this.store.language.messages.comma));
  }

  clear(): void {
    this.#set('');
  }

  /** What a page that was waited for has brought. */
  #sayLoaded(): void {
    const {
      order,
      story,
      language: { words, messages },
    } = this.store;
    const dropped = ('found' in story ? story.found : []).filter((problem) => problem.dropped).length;
    this.say(plural(messages.events, order.length, words), dropped > 0 ? plural(messages.leftOut, dropped, words) : '');
  }

  /** Which stretch of time is in view, and how many events; where the view follows an event, that is what is told. */
  rested(isFollowing: boolean): void {
    const {
      chronicle,
      extent,
      language: { words, messages },
    } = this.store;
    if (isFollowing || !extent || !chronicle) return;
    const [from, to] = extent;
    const range = edtfRange(from, to);
    const [first, last] = [range.from, range.to].map((edge) =>
      to - from > 2 * DAY_MS ? edge.replace(/T.*/, '') : edge,
    );
    const count = momentsIn(chronicle, from, to).length + spansIn(chronicle, from, to).length;
    try {
      this.say(formatDate(parseEdtf(`${first}/${last}`), words), plural(messages.events, count, words));
    } catch {
      // Beyond the years that EDTF can write.
      this.say(plural(messages.events, count, words));
    }
    this.#viewed = [this.store.story, this.store.layout];
  }

  #set(text: string): void {
    this.#text = text;
    this.#viewed = null;
    this.#write();
  }

  /** Straight into the live region: what is said changes nothing else, and is no reason to draw. */
  #write(): void {
    const region = this.store.host.renderRoot.querySelector('[role="status"]');
    if (region && region.textContent !== this.#text) region.textContent = this.#text;
  }
}
