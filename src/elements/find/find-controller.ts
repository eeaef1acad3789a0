// What finds the events that are asked for, by the page or the reader: a file of its own, which comes where it is
// useful. A page that asks from the start is waited for; where the file does not come all events are shown.

import type { Chronicle } from '../../data/chronicle-columns.js';
import type { Filter } from '../../data/filter.js';
import { isBare } from '../../data/large.js';
import { formatNumber } from '../../i18n/number.js';
import type { Controller } from '../kit/controller.js';
import { byOf } from '../kit/events.js';
import { readingPart } from '../kit/reading-part.js';
import type { Store } from '../kit/store.js';
import { addStyles } from '../page/page-context.js';
import type { StatusController } from '../page/status-controller.js';
import type { FindBar } from './found.js';
import { findPart } from './on-use.js';

/** More events than these are worth a search. */
const FEW = 8;

/** The names of the groups as buttons. */
export interface Toggle {
  readonly isOn: boolean;
  /** Of events that would be left with it, in digits. */
  readonly count: string;
  /** Null while what answers is not there. */
  readonly press: ((press: MouseEvent) => void) | null;
}

const sizes = new WeakMap<Chronicle, Uint32Array>();
/** Events of a group: all are counted at the first question. */
function sizeOf(chronicle: Chronicle, i: number): number {
  const {
    group,
    undated,
    document: { groups },
  } = chronicle;
  let counts = sizes.get(chronicle);
  if (!counts) {
    sizes.set(chronicle, (counts = new Uint32Array(groups.length)));
    for (const one of group) if (one >= 0) counts[one] = (counts[one] ?? 0) + 1;
    groups.forEach(
      ({ id }, at) =>
        ((counts as Uint32Array)[at] = (counts?.[at] ?? 0) + undated.filter((event) => event.group === id).length),
    );
  }
  return counts[i] ?? 0;
}
const isAsking = ({ query, groups, entities }: Filter): boolean =>
  query.trim() !== '' || groups.length > 0 || entities.length > 0;

export class FindController implements Controller {
  #hasFailed = false;
  #coming: Promise<void> | null = null;
  /** Something was asked: it is said what, and how to see all, of a few events and in a story too. */
  wasAsked = false;
  #bar: FindBar | null = null;

  constructor(
    private readonly store: Store,
    private readonly status: StatusController,
  ) {}

  follow(): void {
    const { store } = this;
    const isAsked = isAsking(store.filter);
    this.wasAsked ||= isAsked;
    if (store.chronicle && isAsked) void this.#bring();
    if (findPart.now && readingPart.now) {
      addStyles(store.host, findPart.now.findStyles);
      this.#bar ??= new findPart.now.Bar(store, readingPart, (sentence) => this.status.say(sentence));
      this.#bar.follow();
    } else store.isSearching = isAsked && store.chronicle !== null && !this.#hasFailed;
    store.isFinding = store.isSearching && !store.isAnnounced;
  }

  tell(): void {
    const { status, document } = this.store;
    if (status === 'ready' && (this.rows > 0 || (document?.groups.length ?? 0) > 1)) void this.#bring();
  }

  settle(): void {
    this.#bar?.show();
  }
  rested(): void {
    this.#bar?.show();
  }
  disconnected(): void {
    this.#bar?.end();
  }

  /** Rows of the bar, whose place is held: the search, and people and places. */
  get rows(): 0 | 1 | 2 {
    const { chronicle } = this.store;
    if (!chronicle || this.#hasFailed || (!this.wasAsked && chronicle.count + chronicle.undated.length <= FEW))
      return 0;
    const { entities, events } = chronicle.document;
    return entities.length > 0 &&
      !isBare(events) &&
      events.some(({ mentions, quote }) => mentions.length > 0 || quote?.by !== undefined)
      ? 2
      : 1;
  }

  /** What the buttons of the groups are called together; null where they are none, or not yet. */
  get groups(): string | null {
    const {
      document,
      language: { words },
    } = this.store;
    return this.#bar?.counts && document && document.groups.length > 1
      ? (readingPart.now?.readingWordsFor(words.locale).groups ?? null)
      : null;
  }

  /**
   * By the place of a group; null where there is nothing to choose among. Its count is there before it can be pressed.
   */
  toggle(i: number): Toggle | null {
    const {
      chronicle,
      filter: { groups },
      language: { words },
    } = this.store;
    const id = chronicle?.document.groups[i]?.id;
    if (!chronicle || id === undefined || chronicle.document.groups.length < 2) return null;
    const isOn = groups.includes(id);
    return {
      isOn,
      count: formatNumber(this.#bar?.counts?.groups[i] ?? sizeOf(chronicle, i), words),
      press: this.#bar?.counts ? (press) => this.store.toggle('groups', id, byOf(press)) : null,
    };
  }

  /** A name in the open event is asked for, or no longer; what was pressed stays in its place. */
  readonly mention = async (id: string, press: MouseEvent): Promise<void> => {
    const by = byOf(press);
    await this.#bring();
    await findPart.now?.mention(this.store, id, by);
  };

  render(): unknown {
    return this.#bar?.render();
  }

  get #isThere(): boolean {
    return findPart.now !== null && readingPart.now !== null;
  }

  /** Once: where the files do not come all events are shown. */
  #bring(): Promise<void> {
    return (this.#coming ??= Promise.all([findPart.use(() => {}), readingPart.use(() => {})]).then(() => {
      this.#hasFailed = !this.#isThere;
      this.store.host.requestUpdate();
    }));
  }
}
