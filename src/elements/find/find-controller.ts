// What finds the events that are asked for, by the page or the reader: a file of its own, which comes where it is useful. A
// page that asks from the start is waited for; where the file does not come all events are shown.

import type { Chronicle } from '../../data/chronicle-columns.js';
import type { EntityType } from '../../data/document.js';
import type { Filter, Filtered, Finder } from '../../data/filter.js';
import { plural } from '../../i18n/lookup.js';
import { formatNumber } from '../../i18n/number.js';
import type { Controller } from '../kit/controller.js';
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

/** The names of the groups as buttons. */
export interface Toggle {
  readonly isOn: boolean;
  /** Of events that would be left with it, in digits. */
  readonly count: string;
  /** Null while what answers is not there. */
  readonly press: (() => void) | null;
}

/** Events of a group. */
const sizeOf = ({ group, undated, document }: Chronicle, i: number): number => group.filter((one) => one === i).length + undated.filter((event) => event.group === document.groups[i]?.id).length;
const isAsking = ({ query, groups, entities }: Filter): boolean => query.trim() !== '' || groups.length > 0 || entities.length > 0;

export class FindController implements Controller {
  #hasFailed = false;
  #isComing = false;
  /** Something was asked: of a few events too it is said what, and how to see all. */
  #wasAsked = false;
  #filter: Filter | null = null;
  #chronicle: Chronicle | null = null;
  #counts: Filtered | null = null;
  #finder: Finder | null = null;
  #hasHits = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #unfolded = new Set<EntityType>();

  constructor(private readonly store: Store, private readonly status: StatusController) {}

  follow(): void {
    const { store } = this;
    const { chronicle, filter } = store;
    const isAsked = isAsking(filter);
    this.#wasAsked ||= isAsked;
    if (chronicle && isAsked) this.#fetch();
    store.isFinding = isAsked && !this.#isThere && !this.#hasFailed && !store.isAnnounced;
    if (!chronicle || !findPart.now || !readingPart.now || (chronicle === this.#chronicle && filter === this.#filter)) return;
    addStyles(store.host, findPart.now.findStyles);
    const isNews = this.#filter !== null && filter !== this.#filter;
    [this.#chronicle, this.#filter] = [chronicle, filter];
    const found = findPart.now.filterEvents(chronicle, filter);
    store.found = found.isFiltered ? found : null;
    this.#counts = found;
    this.#finder = filter.query.trim() === '' ? null : findPart.now.createFinder(chronicle, filter.query);
    if (isNews) this.#sayLater();
  }

  tell(): void {
    const { status, document } = this.store;
    if (status === 'ready' && (this.rows > 0 || (document?.groups.length ?? 0) > 1)) this.#fetch();
  }

  settle(): void { this.#show(); }
  rested(): void { this.#show(); }

  disconnected(): void {
    clearTimeout(this.#pause);
    this.#show();
  }

  /** Rows of the bar, whose place is held: the search, and people and places. */
  get rows(): 0 | 1 | 2 {
    const { chronicle } = this.store;
    if (!chronicle || this.#hasFailed || (!this.#wasAsked && chronicle.count + chronicle.undated.length <= FEW)) return 0;
    const { entities, events } = chronicle.document;
    return entities.length > 0 && events.some(({ mentions, quote }) => mentions.length > 0 || quote?.by !== undefined) ? 2 : 1;
  }

  /** By the place of a group; null where there is nothing to choose among. Its count is there before it can be pressed. */
  toggle(i: number): Toggle | null {
    const { chronicle, filter: { groups }, language: { words } } = this.store;
    const id = chronicle?.document.groups[i]?.id;
    if (!chronicle || id === undefined || chronicle.document.groups.length < 2) return null;
    const isOn = groups.includes(id);
    return {
      isOn, count: formatNumber(this.#counts?.groups[i] ?? sizeOf(chronicle, i), words),
      press: this.#isThere && this.#counts ? () => this.store.filterBy({ groups: isOn ? groups.filter((one) => one !== id) : [...groups, id] }) : null,
    };
  }

  render(): unknown {
    const finding = this.#finding;
    return finding && findPart.now?.renderFind(finding, {
      ask: (filter) => this.store.filterBy(filter),
      unfold: (type) => {
        if (!this.#unfolded.delete(type)) this.#unfolded.add(type);
        this.store.host.requestUpdate();
      },
    });
  }

  get #isThere(): boolean { return findPart.now !== null && readingPart.now !== null; }

  get #finding(): Finding | null {
    const { chronicle, filter, found, order, language: { words, messages } } = this.store;
    if (!chronicle || !this.#counts || !readingPart.now) return null;
    return { chronicle, filter, filtered: this.#counts, count: found ? plural(messages.events, order.length, words) : '', words, reading: readingPart.now.readingWordsFor(words.locale), unfolded: this.#unfolded };
  }

  #show(): void {
    const finding = this.#finding;
    const hits = this.#finder && finding && this.store.host.isConnected ? { finder: this.#finder, finding } : null;
    // Where nothing is asked for no update looks for it.
    if (hits || this.#hasHits) findPart.now?.showHits(this.store.host.renderRoot, hits);
    this.#hasHits = hits !== null;
  }

  #sayLater(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const finding = this.#finding;
      if (finding) this.status.say(findPart.now?.foundWords(finding) ?? '');
    }, PAUSE_MS);
  }

  #fetch(): void {
    if (this.#isComing || this.#isThere || this.#hasFailed) return;
    this.#isComing = true;
    void Promise.all([findPart.use(() => {}), readingPart.use(() => {})]).then(() => {
      this.#isComing = false;
      this.#hasFailed = !this.#isThere;
      this.store.host.requestUpdate();
    });
  }
}
