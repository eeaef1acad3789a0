import type { LitElement } from 'lit';
import type { Chronicle } from '../../data/chronicle-columns.js';
import type { Problem, TimelineDocument } from '../../data/document.js';
import type { Messages } from '../../i18n/locale.js';
import { type Direction, type Viewport } from '../../layout/viewport.js';
import type { WordOptions } from '../../time/words.js';
import { type Asked, type Settings } from './attributes.js';
import type { Controller } from './controller.js';
import { type SelectedBy } from './events.js';
export type LoadErrorCode = 'network' | 'http' | 'size' | 'time' | 'format' | 'url';
/** Where the widget stands. `error` means that nothing can be drawn; a story with some wrong events is `ready`. */
export type StoryState = {
    readonly status: 'loading';
} | {
    readonly status: 'error';
    readonly code: LoadErrorCode;
    readonly problems: readonly Problem[];
} | {
    readonly status: 'empty' | 'ready';
    readonly document: TimelineDocument;
    readonly chronicle: Chronicle;
    readonly problems: readonly Problem[];
};
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
/** What of the story is shown: null, and an empty query, are all of it. */
export type Filter = Pick<Settings, 'query' | 'groups' | 'entities'>;
/** The widget's element: its properties as the page set them. */
export type Host = LitElement & Asked & {
    readonly data: unknown;
    selected: string | null;
    query: unknown;
    groups: unknown;
    entities: unknown;
};
export declare class Store {
    #private;
    readonly host: Host;
    /** The properties as they are used. */
    settings: Settings;
    story: StoryState;
    language: Language;
    /** Another object where another filter is asked for. */
    filter: Filter;
    /** What the filter leaves of the story; null where that is all. */
    filtered: Chronicle | null;
    /** The layout that is shown. */
    layout: LayoutName;
    /** The view of the chart; null before it was drawn. */
    viewport: Viewport | null;
    stack: Stack | null;
    /** Id of the event that the keyboard was on last: the way goes on from there. */
    focused: string | null;
    /** That event has the focus, or is about to get it, and so has a card at any scale. */
    isFocusOn: boolean;
    /** On paper all is shown and open. */
    isPrinting: boolean;
    /** The children are something to read. */
    hasList: boolean;
    /** Somebody reads them: the story waits. */
    isReading: boolean;
    /** The file of the layout is on its way, and nothing else was shown before. */
    isWaiting: boolean;
    /** How many events are being read, where that is known and they are few. */
    coming: number | null;
    /** The page has been told that the story is drawn. */
    isAnnounced: boolean;
    constructor(host: Host, known: () => readonly string[]);
    /** Has the controllers live with the host; each phase runs through them in this order. */
    live(controllers: readonly Controller[]): void;
    get selected(): string | null;
    get isVertical(): boolean;
    /** In the list and in the story, never on the axis. */
    get isNewestFirst(): boolean;
    /** The whole story. */
    get whole(): Chronicle | null;
    /** What of it is shown. */
    get chronicle(): Chronicle | null;
    get document(): TimelineDocument | null;
    /** Without its words, or while the list that it is made of is read, a story is not shown yet. */
    get status(): StoryState['status'];
    /** Ids in reading order: the dated events, then the undated ones. */
    get order(): readonly string[];
    /** The stretch of time in view, civil ms. */
    get extent(): readonly [from: number, to: number] | null;
    /** The event that the keyboard enters the list at. */
    get tabStop(): string | null;
    /** Rows of the list that are shown at first. */
    get limit(): number;
    /** Asks the page, which may refuse, and opens the event; null closes the open one. False where nothing changes. */
    select(id: string | null, by: SelectedBy): boolean;
    /** Shows other parts of the story. */
    filterBy(change: Partial<Filter>): void;
    /** The story was read anew. */
    read(story: StoryState): void;
    /** The view has come to rest; `isFollowing`: where it followed an event. */
    rest(isFollowing: boolean): void;
    /** Shows so many rows of the list. */
    showRows(limit: number): void;
    /** Lists hidden events over the chart; null for none. */
    list(stack: Stack | null): void;
    /** Says a sentence on the console, once for this widget. */
    warn(sentence: string): void;
}
