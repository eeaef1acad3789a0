// What is shared: one object that templates and controllers read. It changes by requests alone, each of which says who
// asks; what the page is told of them is sent here and nowhere else.

import { sizeOf } from '../../data/chronicle.js';
import type { Chronicle } from '../../data/chronicle-columns.js';
import type { TimelineDocument } from '../../data/document.js';
import type { Filter, Filtered } from '../../data/filter.js';
import { wordsFor } from '../../languages/registry.js';
import { WHOLE } from '../../layout/stretches.js';
import { edtfRange } from '../../layout/view-range.js';
import { extentOf, timeOf, type Viewport } from '../../layout/viewport.js';
import { AttributeReader, type Settings } from './attributes.js';
import type { Controller, Phase } from './controller.js';
import { emit, type AskedBy, type MovedBy, type SelectedBy, type Step } from './events.js';
import type { Lanes } from './lanes.js';
import { ordering } from './ordering.js';
import type { AsOf, Host, Language, LayoutName, Stack, StoryState } from './state.js';

/** Rows of the list before 'show all', where the page did not say how many are coming. */
const FIRST_ROWS = 10;

/** Until a language is known. */
const ARABIC = wordsFor({ locale: 'ar' });

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

export class Store {
  /** In the order in which each phase runs through them. */
  #controllers: readonly Controller[] = [];
  /** The properties as they are used. */
  settings: Settings;
  story: StoryState = { status: 'loading' };
  /** The story is that of before with so many more events; null where it is another reading or another story. */
  added: number | null = null;
  language: Language = { words: ARABIC, messages: ARABIC.messages, dir: 'rtl', isReady: false, isChanging: false };
  /** Another object where another filter is asked for. */
  filter: Filter = { query: '', groups: [], entities: [] };
  #toldFilter = this.filter;
  #filteredBy: AskedBy = 'api';
  /** What the filter finds; null where nothing is asked, or what answers is not there. */
  found: Filtered | null = null;
  /** Whether what was searched for stands in the text of an event alone, and not in its title. */
  isInText: (id: string) => boolean = () => false;
  /** Says of an event that it is none of those that were asked for; else empty. */
  outsideOf: (id: string) => string = () => '';
  /** The answer to a filter is being worked out; what is shown is of the one before. */
  isSearching = false;
  /** What answers a filter of the page is on its way, and nothing was shown before. */
  isFinding = false;
  /** The layout that is shown. */
  layout: LayoutName = 'horizontal';
  /** The view of the chart; null before it was drawn. */
  viewport: Viewport | null = null;
  /** The story as it stands on the axis: by time, or by another scale. */
  charted: Chronicle | null = null;
  /** Takes the story as of another day than its own; null where none was asked for. */
  asOf: AsOf | null = null;
  /** Null where all groups share their lanes. */
  lanes: Lanes | null = null;
  /** A file for one of these is on its way, and nothing was shown before. */
  isScaling = false;
  stack: Stack | null = null;
  /** Id of the event that the keyboard was on last: the way goes on from there. */
  focused: string | null = null;
  /** That event has the focus, or is about to get it, and so has a card at any scale. */
  isFocusOn = false;
  /** On paper all is shown and open. */
  isPrinting = false;
  /** Rows of a list there. */
  rowsOnPaper = Infinity;
  /** What the address opens brings nobody to the widget. */
  isQuiet = false;
  /** The children are something to read. */
  hasList = false;
  /** Somebody reads them: the story waits. */
  isReading = false;
  /** The file of the layout is on its way, and nothing else was shown before. */
  isWaiting = false;
  /** The file of an event that is open from the start is on its way, and nothing was shown before. */
  isOpening = false;
  /** What the chart will ask for of a story, or of what was found in it, in steps: it is there then. */
  prepare: ((chronicle: Chronicle, matches?: Uint8Array, isGrown?: boolean) => Generator<void, void>) | null = null;
  /** How many events are being read, where that is known and they are few. */
  coming: number | null = null;
  /** How far the reading of a large story is; null while nobody would miss it. */
  progress: Node | null = null;
  /** A long list may have its rows under headings: what makes them is there, or may come. */
  canStretch = true;
  /** The page has been told that the story is drawn. */
  isAnnounced = false;
  readonly #ordered = ordering();
  #by: MovedBy = 'api';
  /** Rows of the list that are shown at first, where that was chosen. */
  #chosenLimit: number | null = null;
  readonly #attributes: AttributeReader;

  constructor(
    readonly host: Host,
    known: () => readonly string[],
  ) {
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
    if (
      query === this.filter.query &&
      isSame(filter.groups, this.filter.groups) &&
      isSame(filter.entities, this.filter.entities)
    )
      return;
    this.filter = filter;
    // A place that was held for the first list may have room for one row of it: who asks for others sees a screen of
    // them.
    if (this.isAnnounced && this.#chosenLimit !== null) this.#chosenLimit = Math.max(this.#chosenLimit, FIRST_ROWS);
  }

  /** Once it is drawn. */
  #tellFilter(): void {
    if (this.status === 'loading' || this.isSearching) return;
    const [isTold, by] = [this.filter === this.#toldFilter, this.#filteredBy];
    this.#toldFilter = this.filter;
    this.#filteredBy = 'api';
    if (!isTold) emit(this.host, 'khatt-filter', { ...this.filter, count: this.found?.count ?? this.order.length, by });
  }

  #run(phase: Exclude<Phase, 'rested'>): void {
    for (const controller of this.#controllers) controller[phase]?.();
  }

  // —— derived

  get selected(): string | null {
    return this.host.selected;
  }
  get isVertical(): boolean {
    return this.layout === 'vertical';
  }
  /** In the list and in the story, never on the axis. */
  get isNewestFirst(): boolean {
    return this.settings.order === 'newest' && this.layout !== 'horizontal';
  }
  /** The whole story, whatever is asked for. */
  get chronicle(): Chronicle | null {
    return 'chronicle' in this.story ? (this.asOf?.of(this.story.chronicle) ?? this.story.chronicle) : null;
  }
  /** Some of a large story stands there until all of it is read. */
  get isPart(): boolean {
    return 'isPart' in this.story && this.story.isPart === true;
  }
  get document(): TimelineDocument | null {
    return 'document' in this.story ? this.story.document : null;
  }
  /** Without its words, or while the list that it is made of is read, a story is not shown yet. */
  get status(): StoryState['status'] {
    return this.language.isReady &&
      !this.isReading &&
      !this.isWaiting &&
      !this.isOpening &&
      !this.isFinding &&
      !this.isScaling
      ? this.story.status
      : 'loading';
  }
  /**
   * Ids in reading order: the dated events that were asked for, then the undated ones. What is open is among them in
   * any case.
   */
  get order(): readonly string[] {
    const { chronicle, found, selected, isNewestFirst } = this;
    if (!chronicle) return [];
    // Nobody looks at each of a million.
    if (chronicle.ids && !found && !isNewestFirst) return chronicle.ids;
    return this.#ordered(chronicle, found, found && selected, isNewestFirst);
  }
  /** The list has its rows under headings. What was found is a list of its own. */
  get hasStretches(): boolean {
    const { chronicle } = this;
    return this.canStretch && this.isVertical && !this.found && chronicle !== null && sizeOf(chronicle) > WHOLE;
  }
  /** The stretch of time in view, civil ms. */
  get extent(): readonly [from: number, to: number] | null {
    const { viewport } = this;
    if (!viewport) return null;
    const [from, to] = extentOf(viewport);
    return [timeOf(viewport, from), timeOf(viewport, to)];
  }
  /** The event that the keyboard enters the list at. */
  get tabStop(): string | null {
    return this.focused ?? this.selected;
  }
  /** Rows of the list that are shown at first. */
  get limit(): number {
    return this.isPrinting
      ? this.rowsOnPaper
      : (this.#chosenLimit ?? (this.settings.events === null ? FIRST_ROWS : Infinity));
  }

  // —— requests

  /** Asks the page, which may refuse, and opens the event; null closes the open one. False where nothing changes. */
  select(id: string | null, by: SelectedBy, step: Step): boolean {
    const previous = this.selected;
    if (id === previous || !emit(this.host, 'khatt-select', { id, previous, by, step }, true)) return false;
    this.host.selected = id;
    return true;
  }

  /** Asks for other events. */
  filterBy(change: Partial<Filter>, by: AskedBy): void {
    this.#filteredBy = by;
    Object.assign(this.host, change);
  }

  /** Asks for those of a group or about an entity too, or no longer. */
  toggle(kind: 'groups' | 'entities', id: string, by: AskedBy): void {
    const chosen = this.filter[kind];
    this.filterBy({ [kind]: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] }, by);
  }

  /** The story was read anew. */
  read(story: StoryState): void {
    this.story = story;
    this.host.requestUpdate();
    this.#run('read');
  }

  /** Who asks for the move of the view that follows. */
  movesBy(by: MovedBy): void {
    this.#by = by;
  }

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
  warn: AttributeReader['tell'] = (...said) => this.#attributes.tell(...said);
}
