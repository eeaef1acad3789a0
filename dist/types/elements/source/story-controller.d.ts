import type { Chronicle } from '../../data/chronicle-columns.js';
import type { Problem, TimelineDocument } from '../../data/document.js';
import type { Settings } from '../kit/attributes.js';
import { type LoadErrorCode } from './load-source.js';
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
/** What the element tells the controller before each reading. */
export interface StoryInput extends Pick<Settings, 'src' | 'loading' | 'timeZone' | 'seasons' | 'maxBytes' | 'credentials'> {
    readonly data: unknown;
    /** The language that dates in words are read in where the document names none. */
    readonly locale: string;
}
export declare class StoryController {
    #private;
    private readonly host;
    private readonly changed;
    state: StoryState;
    /** How many events are being read with the reader of dates in words, where they are few: they hold less than the default. Null too where `src` holds its place by then. */
    coming: number | null;
    /** `changed` is called with each new state. */
    constructor(host: HTMLElement, changed: (state: StoryState) => void);
    /** Tells the page what has been read and what was wrong; to be called after an update, so that what a listener sets is followed. */
    tell(): void;
    /** Reads again where the input is another one. */
    update(input: StoryInput): void;
    /** Adds raw events to the data, or to what is on its way. Without any data they are the story. */
    append(events: readonly unknown[]): void;
    /** Forgets what was loaded and begins again. */
    retry(): void;
    connect(): void;
    disconnect(): void;
}
