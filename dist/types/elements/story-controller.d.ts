import type { Chronicle } from '../data/chronicle-columns.js';
import type { Problem, TimelineDocument } from '../data/document.js';
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
export interface StoryInput {
    readonly data: unknown;
    readonly src: string | null;
    readonly loading: string;
    readonly timeZone: string | null;
    readonly seasons: 'northern' | 'southern';
    /** The language that dates in words are read in where the document names none. */
    readonly locale: string;
    readonly maxBytes: number;
    readonly credentials: RequestCredentials;
}
export declare class StoryController {
    #private;
    private readonly host;
    private readonly changed;
    state: StoryState;
    /** `changed` is called with each new state. */
    constructor(host: HTMLElement, changed: (state: StoryState) => void);
    /** Reads again where the input is another one. */
    update(input: StoryInput): void;
    /** Forgets what was loaded and begins again. */
    retry(): void;
    connect(): void;
    disconnect(): void;
}
