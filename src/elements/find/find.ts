// What finds events in a story, a file of its own that comes where it is useful: what is asked for is looked for once,
// shown in the bar and in the words on the page, and said.

import type { Chronicle } from '../../data/chronicle-columns.js';
import type { EntityType } from '../../data/document.js';
import { filterEvents, type Filter, type Filtered } from '../../data/filter.js';
import { createFinder, type Finder } from '../../data/finder.js';
import { plural } from '../../i18n/lookup.js';
import type { readingPart } from '../kit/reading-part.js';
import type { Store } from '../kit/store.js';
import { Answering } from './answering.js';
import { foundWords, renderFind } from './finder.js';
import type { FindBar, Finding } from './found.js';
import { showHits } from './hits.js';
import { Preparing } from './preparing.js';

export { findStyles } from './find.styles.js';
export { mention } from './in-place.js';

/** Who types is told what was found when they pause. */
const PAUSE_MS = 500;
/** Of more events the answer is worked out in slices once the timeline stands there. */
const MANY = 10_000;

export class Bar implements FindBar {
  counts: Filtered | null = null;
  #filter: Filter | null = null;
  #chronicle: Chronicle | null = null;
  #finder: Finder | null = null;
  #hasHits = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #unfolded = new Set<EntityType>();
  readonly #preparing = new Preparing(() => this.store.host.requestUpdate());
  readonly #answering: Answering;

  constructor(
    private readonly store: Store,
    private readonly reading: typeof readingPart,
    private readonly say: (sentence: string) => void,
  ) {
    this.#answering = new Answering(store, () => store.host.requestUpdate());
    store.outsideOf = (id) =>
      store.found?.matches[placeOf(store.chronicle, id)] === 0
        ? (reading.now?.readingWordsFor(store.language.words.locale).outside ?? '')
        : '';
  }

  follow(): void {
    const { store } = this;
    const { chronicle, filter } = store;
    const isStale = chronicle !== this.#chronicle || filter !== this.#filter;
    // What was found in another story must not be shown meanwhile.
    const mayWait = store.found === null || chronicle === this.#chronicle;
    const isLater = mayWait && store.isAnnounced && this.#filter !== null && (chronicle?.count ?? 0) > MANY;
    const answer = isStale && chronicle && isLater ? this.#answering.answer(chronicle, filter) : null;
    store.isSearching =
      isStale &&
      chronicle !== null &&
      (isLater ? !answer : !this.#preparing.isReady(chronicle, filter.query.trim() !== '', mayWait));
    if (!chronicle || !isStale || store.isSearching) return;
    this.#answering.end();
    const isNews = this.#filter !== null && filter !== this.#filter;
    [this.#chronicle, this.#filter] = [chronicle, filter];
    const found = answer ?? filterEvents(chronicle, filter);
    store.found = found.isFiltered ? found : null;
    this.counts = found;
    const finder = (this.#finder = filter.query.trim() === '' ? null : createFinder(chronicle, filter.query));
    store.isInText = (id) => {
      const event = chronicle.events[chronicle.indexOf.get(id) ?? -1];
      return store.outsideOf(id) !== '' || (finder !== null && event !== undefined && finder.isInTextOnly(event));
    };
    if (isNews) this.#sayLater();
  }

  end(): void {
    this.#answering.end();
    clearTimeout(this.#pause);
    this.show();
  }

  render(): unknown {
    const finding = this.#finding;
    return (
      finding &&
      renderFind(finding, {
        ask: (filter, by) => this.store.filterBy(filter, by),
        toggle: (id, by) => this.store.toggle('entities', id, by),
        unfold: (type) => {
          if (!this.#unfolded.delete(type)) this.#unfolded.add(type);
          this.store.host.requestUpdate();
        },
      })
    );
  }

  get #finding(): Finding | null {
    const {
      chronicle,
      filter,
      found,
      outsideOf,
      language: { words, messages },
    } = this.store;
    if (!chronicle || !this.counts || !this.reading.now) return null;
    return {
      chronicle,
      filter,
      filtered: this.counts,
      count: found ? plural(messages.events, found.count, words) : '',
      words,
      comma: messages.comma,
      outsideOf,
      reading: this.reading.now.readingWordsFor(words.locale),
      unfolded: this.#unfolded,
    };
  }

  show(): void {
    const finding = this.#finding;
    const hits = this.store.found && finding && this.store.host.isConnected ? { finder: this.#finder, finding } : null;
    // Where nothing is asked for no update looks for it.
    if (hits || this.#hasHits) showHits(this.store.host.renderRoot, hits);
    this.#hasHits = hits !== null;
  }

  #sayLater(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const finding = this.#finding;
      if (finding) this.say(`${foundWords(finding)}${openWords(this.store, finding)}`);
    }, PAUSE_MS);
  }
}

/** Where an event stands in what was found: the dated ones, then the undated ones. */
function placeOf(chronicle: Chronicle | null, id: string): number {
  if (!chronicle) return -1;
  return chronicle.indexOf.get(id) ?? chronicle.count + chronicle.undated.findIndex((event) => event.id === id);
}

/** That the open event is none of those that were found, after the sentence that tells how many these are. */
function openWords({ selected }: Store, { chronicle, comma, outsideOf }: Finding): string {
  const outside = selected === null ? '' : outsideOf(selected);
  const event = chronicle.document.events.find(({ id }) => id === selected);
  return outside && event ? `${comma}${event.title}: ${outside}` : '';
}
