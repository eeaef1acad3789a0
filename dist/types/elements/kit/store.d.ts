import type { Chronicle } from '../../data/chronicle-columns.js';
import type { TimelineDocument } from '../../data/document.js';
import type { Filter, Filtered } from '../../data/filter.js';
import { type Viewport } from '../../layout/viewport.js';
import { AttributeReader, type Settings } from './attributes.js';
import type { Controller } from './controller.js';
import { type AskedBy, type MovedBy, type SelectedBy, type Step } from './events.js';
import type { Lanes } from './lanes.js';
import type { AsOf, Host, Language, LayoutName, Stack, StoryState } from './state.js';
export declare class Store {
    #private;
    readonly host: Host;
    /** The properties as they are used. */
    settings: Settings;
    story: StoryState;
    /** The story is that of before with so many more events; null where it is another reading or another story. */
    added: number | null;
    language: Language;
    /** Another object where another filter is asked for. */
    filter: Filter;
    /** What the filter finds; null where nothing is asked, or what answers is not there. */
    found: Filtered | null;
    /** Whether what was searched for stands in the text of an event alone, and not in its title. */
    isInText: (id: string) => boolean;
    /** Says of an event that it is none of those that were asked for; else empty. */
    outsideOf: (id: string) => string;
    /** The answer to a filter is being worked out; what is shown is of the one before. */
    isSearching: boolean;
    /** What answers a filter of the page is on its way, and nothing was shown before. */
    isFinding: boolean;
    /** The layout that is shown. */
    layout: LayoutName;
    /** The view of the chart; null before it was drawn. */
    viewport: Viewport | null;
    /** The story as it stands on the axis: by time, or by another scale. */
    charted: Chronicle | null;
    /** Takes the story as of another day than its own; null where none was asked for. */
    asOf: AsOf | null;
    /** Null where all groups share their lanes. */
    lanes: Lanes | null;
    /** A file for one of these is on its way, and nothing was shown before. */
    isScaling: boolean;
    stack: Stack | null;
    /** Id of the event that the keyboard was on last: the way goes on from there. */
    focused: string | null;
    /** That event has the focus, or is about to get it, and so has a card at any scale. */
    isFocusOn: boolean;
    /** On paper all is shown and open. */
    isPrinting: boolean;
    /** Rows of a list there. */
    rowsOnPaper: number;
    /** What the address opens brings nobody to the widget. */
    isQuiet: boolean;
    /** The children are something to read. */
    hasList: boolean;
    /** Somebody reads them: the story waits. */
    isReading: boolean;
    /** The file of the layout is on its way, and nothing else was shown before. */
    isWaiting: boolean;
    /** The file of an event that is open from the start is on its way, and nothing was shown before. */
    isOpening: boolean;
    /** What the chart will ask for of a story, or of what was found in it, in steps: it is there then. */
    prepare: ((chronicle: Chronicle, matches?: Uint8Array, isGrown?: boolean) => Generator<void, void>) | null;
    /** How many events are being read, where that is known and they are few. */
    coming: number | null;
    /** How far the reading of a large story is; null while nobody would miss it. */
    progress: Node | null;
    /** A long list may have its rows under headings: what makes them is there, or may come. */
    canStretch: boolean;
    /** The page has been told that the story is drawn. */
    isAnnounced: boolean;
    constructor(host: Host, known: () => readonly string[]);
    /** Has the controllers live with the host; each phase runs through them in this order. */
    live(controllers: readonly Controller[]): void;
    get selected(): string | null;
    get isVertical(): boolean;
    /** In the list and in the story, never on the axis. */
    get isNewestFirst(): boolean;
    /** The whole story, whatever is asked for. */
    get chronicle(): Chronicle | null;
    /** Some of a large story stands there until all of it is read. */
    get isPart(): boolean;
    get document(): TimelineDocument | null;
    /** Without its words, or while the list that it is made of is read, a story is not shown yet. */
    get status(): StoryState['status'];
    /**
     * Ids in reading order: the dated events that were asked for, then the undated ones. What is open is among them in
     * any case.
     */
    get order(): readonly string[];
    /** The list has its rows under headings. What was found is a list of its own. */
    get hasStretches(): boolean;
    /** The stretch of time in view, civil ms. */
    get extent(): readonly [from: number, to: number] | null;
    /** The event that the keyboard enters the list at. */
    get tabStop(): string | null;
    /** Rows of the list that are shown at first. */
    get limit(): number;
    /** Asks the page, which may refuse, and opens the event; null closes the open one. False where nothing changes. */
    select(id: string | null, by: SelectedBy, step: Step): boolean;
    /** Asks for other events. */
    filterBy(change: Partial<Filter>, by: AskedBy): void;
    /** Asks for those of a group or about an entity too, or no longer. */
    toggle(kind: 'groups' | 'entities', id: string, by: AskedBy): void;
    /** The story was read anew. */
    read(story: StoryState): void;
    /** Who asks for the move of the view that follows. */
    movesBy(by: MovedBy): void;
    /** Who has asked for a move; of what nobody has told it is the page. */
    takeBy(): MovedBy;
    /** The view has come to rest; `isFollowing`: where it followed an event. */
    rest(isFollowing: boolean, by: MovedBy): void;
    /** Shows so many rows of the list. */
    showRows(limit: number): void;
    /** Lists hidden events over the chart; null for none. */
    list(stack: Stack | null): void;
    /** Says a sentence on the console, once for this widget. */
    warn: AttributeReader['tell'];
}
