import type { LitElement } from 'lit';
import type { Chronicle } from '../../data/chronicle-columns.js';
import type { TimelineDocument } from '../../data/document.js';
import type { Found } from '../../data/found.js';
import type { Messages } from '../../i18n/locale.js';
import type { Now } from '../../layout/frame.js';
import type { Direction } from '../../layout/viewport.js';
import type { Words } from '../../time/words.js';
import type { Asked } from './attributes.js';
export type LoadErrorCode = 'network' | 'http' | 'size' | 'time' | 'format' | 'url';
/**
 * Where the widget stands. `error` means that nothing can be drawn; a story with some wrong events is `ready`. `found`:
 * what is wrong. `isPart`: some of a large one, of which the page is not told.
 */
export type StoryState = {
    readonly status: 'loading';
} | {
    readonly status: 'error';
    readonly code: LoadErrorCode;
    readonly found: readonly Found[];
} | {
    readonly status: 'empty' | 'ready';
    readonly document: TimelineDocument;
    readonly chronicle: Chronicle;
    readonly found: readonly Found[];
    readonly isPart?: boolean;
};
export interface Language {
    /** Another object where anything in it or the messages changed: what was written by the old one is stale. */
    readonly words: Words;
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
export type Host = LitElement & Asked & {
    readonly data: unknown;
    selected: string | null;
    query: unknown;
    groups: unknown;
    entities: unknown;
};
/** Takes a story as of another day than its own (chart/as-of.ts). */
export interface AsOf {
    /** EDTF, or `now`. */
    readonly asked: string;
    /** The story as of that day: the same one for the same story. */
    of(chronicle: Chronicle): Chronicle;
    /** The present, where that was asked for. */
    now(chronicle: Chronicle, locale: string): Now | undefined;
    /** Calls `again` when the present has gone on, once; not before it has been asked for anew. */
    wake(chronicle: Chronicle, msPerPx: number, again: () => void): void;
    sleep(): void;
}
