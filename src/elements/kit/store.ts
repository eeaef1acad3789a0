// What is shared: one object that templates and controllers read. It changes by requests alone, each of which says who
// asks; what the page is told of them is sent here and nowhere else.

import type { LitElement } from 'lit';
import type { Chronicle } from '../../data/chronicle-columns.js';
import type { Problem, TimelineDocument, TimelineEvent } from '../../data/document.js';
import type { Filter, Filtered } from '../../data/filter.js';
import type { Messages } from '../../i18n/locale.js';
import { messagesFor } from '../../i18n/lookup.js';
import { WHOLE } from '../../layout/stretches.js';
import { edtfRange } from '../../layout/view-range.js';
import { extentOf, type Direction, type Viewport } from '../../layout/viewport.js';
import type { WordOptions } from '../../time/words.js';
import { AttributeReader, type Asked, type Settings } from './attributes.js';
import type { Controller, Phase } from './controller.js';
import { emit, type MovedBy, type SelectedBy } from './events.js';

export type LoadErrorCode = 'network' | 'http' | 'size' | 'time' | 'format' | 'url';

/** Where the widget stands. `error` means that nothing can be drawn; a story with some wrong events is `ready`. */
export type StoryState =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly code: LoadErrorCode; readonly problems: readonly Problem[] }
  | { readonly status: 'empty' | 'ready'; readonly document: TimelineDocument; readonly chronicle: Chronicle; readonly problems: readonly Problem[] };

export interface Language {
  /** Another object where anything in it or the messages changed: what was written by the old one is stale. */
  readonly words: WordOptions;
  readonly messages: Messages;
  readonly dir: Direction;
  /** Whether the words of the language are there. */
  readonly isReady: boolean;
  /** What is drawn is in the words of before: those that are asked for are on their way. */
  readonly isChanging: boolean;
}

/** Hidden events that are listed over the chart. */
export interface Stack {
  /** The event whose card, ring or band opened it. */
  readonly host: string;
  readonly ids: readonly string[];
  /** They are what a card has beside itself; else the card, ring or band is among them. */
  readonly isRest: boolean;
}

export type LayoutName = 'horizontal' | 'vertical' | 'story';

/** The widget's element: its properties as the page set them. */
export type Host = LitElement & Asked & { readonly data: unknown; selected: string | null; query: unknown; groups: unknown; entities: unknown };

/** Rows of the list before 'show all', where the page did not say how many are coming. */
const FIRST_ROWS = 10;

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one, i) => one === b[i]);

export class Store {
  /** In the order in which each phase runs through them. */
  #controllers: readonly Controller[] = [];
  /** The properties as they are used. */
  settings: Settings;
  story: StoryState = { status: 'loading' };
  language: Language = { words: { locale: 'ar' }, messages: messagesFor('ar'), dir: 'rtl', isReady: false, isChanging: false };
  /** Another object where another filter is asked for. */
  filter: Filter = { query: '', groups: [], entities: [] };
  #toldFilter = this.filter;
  /** What the filter finds; null where nothing is asked, or what answers is not there. */
  found: Filtered | null = null;
  /** What answers a filter of the page is on its way, and nothing was shown before. */
  isFinding = false;
  /** The layout that is shown. */
  layout: LayoutName = 'horizontal';
  /** The view of the chart; null before it was drawn. */
  viewport: Viewport | null = null;
  stack: Stack | null = null;
  /** Id of the event that the keyboard was on last: the way goes on from there. */
  focused: string | null = null;
  /** That event has the focus, or is about to get it, and so has a card at any scale. */
  isFocusOn = false;
  /** On paper all is shown and open. */
  isPrinting = false;
  /** The children are something to read. */
  hasList = false;
  /** Somebody reads them: the story waits. */
  isReading = false;
  /** The file of the layout is on its way, and nothing else was shown before. */
  isWaiting = false;
  /** How many events are being read, where that is known and they are few. */
  coming: number | null = null;
  /** The page has been told that the story is drawn. */
  isAnnounced = false;
  #by: MovedBy = 'api';
  /** Rows of the list that are shown at first, where that was chosen. */
  #chosenLimit: number | null = null;
  readonly #attributes: AttributeReader;

  constructor(readonly host: Host, known: () => readonly string[]) {
    this.#attributes = new AttributeReader(host, known);
    this.settings = this.#attributes.read(host);
  }

  /** Has the controllers live with the host; each phase runs through them in this order. */
  live(controllers: readonly Controller[]): void {
    this.#controllers = controllers;
    this.host.addController({
      hostConnected: () => this.#run('connected'),
      hostDisconnected: () => this.#run('disconnected'),
      hostUpdate: () => {
        this.settings = this.#attributes.read(this.host);
        this.#followFilter();
        this.#run('follow');
      },
      hostUpdated: () => {
        for (const phase of ['measure', 'draw', 'settle', 'tell'] as const) this.#run(phase);
        this.#tellFilter();
      },
    });
  }

  #followFilter(): void {
    const { query, groups, entities } = this.settings;
    const filter = { query, groups: groups ?? [], entities: entities ?? [] };
    // By hand: old libraries give arrays a JSON of their own.
    if (query === this.filter.query && isSame(filter.groups, this.filter.groups) && isSame(filter.entities, this.filter.entities)) return;
    this.filter = filter;
    // A place that was held for the first list may have room for one row of it: who asks for others sees a screen of them.
    if (this.isAnnounced && this.#chosenLimit !== null) this.#chosenLimit = Math.max(this.#chosenLimit, FIRST_ROWS);
  }

  /** Once it is drawn. */
  #tellFilter(): void {
    if (this.filter === this.#toldFilter || this.status === 'loading') return;
    this.#toldFilter = this.filter;
    emit(this.host, 'khatt-filter', { ...this.filter, count: this.order.length });
  }

  #run(phase: Exclude<Phase, 'rested'>): void {
    for (const controller of this.#controllers) controller[phase]?.();
  }

  // —— derived

  get selected(): string | null { return this.host.selected; }
  get isVertical(): boolean { return this.layout === 'vertical'; }
  /** In the list and in the story, never on the axis. */
  get isNewestFirst(): boolean { return this.settings.order === 'newest' && this.layout !== 'horizontal'; }
  /** The whole story, whatever is asked for. */
  get chronicle(): Chronicle | null { return 'chronicle' in this.story ? this.story.chronicle : null; }
  get document(): TimelineDocument | null { return 'document' in this.story ? this.story.document : null; }
  /** Without its words, or while the list that it is made of is read, a story is not shown yet. */
  get status(): StoryState['status'] {
    return this.language.isReady && !this.isReading && !this.isWaiting && !this.isFinding ? this.story.status : 'loading';
  }
  /** Ids in reading order: the dated events that were asked for, then the undated ones. */
  get order(): readonly string[] {
    const { chronicle, found, isNewestFirst } = this;
    if (!chronicle) return [];
    const asked = (events: readonly TimelineEvent[], first: number): string[] => events.flatMap(({ id }, i) => (found?.matches[first + i] === 0 ? [] : id));
    const dated = asked(chronicle.events, 0);
    return [...(isNewestFirst ? dated.reverse() : dated), ...asked(chronicle.undated, chronicle.count)];
  }
  /** The list has its rows under headings. What was found is a list of its own. */
  get hasStretches(): boolean { return this.isVertical && !this.found && this.chronicle !== null && this.chronicle.count + this.chronicle.undated.length > WHOLE; }
  /** The stretch of time in view, civil ms. */
  get extent(): readonly [from: number, to: number] | null { return this.viewport && extentOf(this.viewport); }
  /** The event that the keyboard enters the list at. */
  get tabStop(): string | null { return this.focused ?? this.selected; }
  /** Rows of the list that are shown at first. */
  get limit(): number { return this.isPrinting ? Infinity : (this.#chosenLimit ?? (this.settings.events === null ? FIRST_ROWS : Infinity)); }

  // —— requests

  /** Asks the page, which may refuse, and opens the event; null closes the open one. False where nothing changes. */
  select(id: string | null, by: SelectedBy): boolean {
    const previous = this.selected;
    if (id === previous || !emit(this.host, 'khatt-select', { id, previous, by }, true)) return false;
    this.host.selected = id;
    return true;
  }

  /** Asks for other events. */
  filterBy(change: Partial<Filter>): void { Object.assign(this.host, change); }

  /** The story was read anew. */
  read(story: StoryState): void {
    this.story = story;
    this.host.requestUpdate();
    this.#run('read');
  }

  /** Who asks for the move of the view that follows. */
  movesBy(by: MovedBy): void { this.#by = by; }

  /** Who has asked for a move; of what nobody has told it is the page. */
  takeBy(): MovedBy {
    const by = this.#by;
    this.#by = 'api';
    return by;
  }

  /** The view has come to rest; `isFollowing`: where it followed an event. */
  rest(isFollowing: boolean, by: MovedBy): void {
    const { extent } = this;
    if (extent) emit(this.host, 'khatt-view', { ...edtfRange(...extent), by });
    for (const controller of this.#controllers) controller.rested?.(isFollowing);
  }

  /** Shows so many rows of the list. */
  showRows(limit: number): void {
    this.#chosenLimit = limit;
    this.host.requestUpdate();
  }

  /** Lists hidden events over the chart; null for none. */
  list(stack: Stack | null): void {
    this.stack = stack;
    this.host.requestUpdate();
  }

  /** Says a sentence on the console, once for this widget. */
  warn(sentence: string): void { this.#attributes.tell(sentence); }
}
