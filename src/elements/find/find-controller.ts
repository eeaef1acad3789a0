// Which events are asked for, by the page or the reader. What answers is a file of its own, which is fetched where it is
// useful; a page that asks at the start is waited for, and where the file does not come all events are shown.

import type { Chronicle } from '../../data/chronicle-columns.js';
import type { EntityType } from '../../data/document.js';
import type { Filter, Finder } from '../../data/filter.js';
import { plural } from '../../i18n/lookup.js';
import type { Controller } from '../kit/controller.js';
import { emit } from '../kit/events.js';
import { readingPart } from '../kit/reading-part.js';
import type { Store } from '../kit/store.js';
import { addStyles } from '../page/page-context.js';
import type { StatusController } from '../page/status-controller.js';
import type { Finding } from './found.js';
import { findPart } from './on-use.js';

/** More events than these are worth a search. */
const FEW = 8;
/** Who types is told what was found when they pause. */
const PAUSE_MS = 500;

export class FindController implements Controller {
  #hasFailed = false;
  #isComing = false;
  #filter: Filter | null = null;
  #chronicle: Chronicle | null = null;
  #finder: Finder | null = null;
  #isTold = true;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #unfolded = new Set<EntityType>();

  constructor(private readonly store: Store, private readonly status: StatusController) {}

  /** There is enough to search in. */
  get hasSearch(): boolean { return (this.store.chronicle?.count ?? 0) + (this.store.chronicle?.undated.length ?? 0) > FEW; }
  /** The names of the groups choose among them. */
  get hasToggles(): boolean { return (this.store.document?.groups.length ?? 0) > 1 && this.#isThere; }
  get hasChips(): boolean { return this.hasSearch && (this.store.document?.events.some(({ mentions, quote }) => mentions.length > 0 || quote?.by) ?? false) && (this.store.document?.entities.length ?? 0) > 0; }
  get #isThere(): boolean { return findPart.now !== null && readingPart.now !== null; }

  follow(): void {
    const { store } = this;
    const { chronicle, filter } = store;
    const isAsked = filter.query.trim() !== '' || filter.groups.length > 0 || filter.entities.length > 0;
    if (chronicle && (isAsked || this.hasSearch || (store.document?.groups.length ?? 0) > 1)) this.#fetch();
    store.isFinding = isAsked && !this.#isThere && !this.#hasFailed;
    if (!chronicle || !findPart.now || !readingPart.now) return;
    addStyles(store.host, findPart.now.findStyles);
    if (chronicle === this.#chronicle && filter === this.#filter) return;
    this.#isTold = this.#filter === null || filter === this.#filter;
    [this.#chronicle, this.#filter] = [chronicle, filter];
    store.found = findPart.now.filterEvents(chronicle, filter);
    this.#finder = filter.query.trim() === '' ? null : findPart.now.createFinder(chronicle, filter.query);
  }

  disconnected(): void {
    clearTimeout(this.#pause);
    this.#show(null);
  }

  settle(): void { this.#show(this.#finder); }
  rested(): void { this.#show(this.#finder); }

  tell(): void {
    const { host, filter, found } = this.store;
    if (this.#isTold || !found) return;
    this.#isTold = true;
    emit(host, 'khatt-filter', { ...filter, count: found.count });
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const finding = this.#finding;
      if (finding) this.status.say(findPart.now?.foundWords(finding) ?? '');
    }, PAUSE_MS);
  }

  render(): unknown {
    const finding = this.#finding;
    if (!finding) return '';
    return findPart.now?.renderFind(finding, {
      ask: (filter) => this.store.ask(filter),
      unfold: (type) => {
        if (!this.#unfolded.delete(type)) this.#unfolded.add(type);
        this.store.host.requestUpdate();
      },
    });
  }

  get #finding(): Finding | null {
    const { chronicle, found, filter, order, language: { words, messages } } = this.store;
    if (!chronicle || !found || !readingPart.now) return null;
    return { chronicle, filter, filtered: found, count: found.isFiltered ? plural(messages.events, order.length, words) : '', words, reading: readingPart.now.readingWordsFor(words.locale), unfolded: this.#unfolded };
  }

  #show(finder: Finder | null): void {
    const finding = this.#finding;
    findPart.now?.showHits(this.store.host.renderRoot, finder && finding && { finder, finding });
  }

  #fetch(): void {
    if (this.#isComing || this.#isThere) return;
    this.#isComing = true;
    void Promise.all([findPart.use(() => {}), readingPart.use(() => {})]).then(() => {
      this.#isComing = false;
      this.#hasFailed = !this.#isThere;
      this.store.host.requestUpdate();
    });
  }
}
