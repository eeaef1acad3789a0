import type { Messages } from '../../i18n/locale.js';
import type { ReadingWords } from '../../i18n/reading/reading-words.js';
import type { Direction } from '../../layout/viewport.js';
import type { Store } from '../kit/store.js';
import type { Frame, StoryTools } from './told.js';
/** An event as a button that leads to it names it. */
export interface Named {
    readonly date: string;
    readonly title: string;
    /** Of the title, where it is another than the story's. */ readonly lang?: string | undefined;
}
export interface Told extends Frame {
    /** Ids in the order in which they are told. */
    readonly order: readonly string[];
    /** The one that is told; null: the title page. */
    readonly at: string | null;
    readonly words: ReadingWords;
    readonly messages: Messages;
    readonly dir: Direction;
    /** Seconds an event while it plays; null: it does not play. */
    readonly seconds: number | null;
    readonly named: (id: string) => Named;
    /** Such as '٤ من ٥'. */
    readonly position: string;
    /** The open event, whole; one beside it has no ids. */
    readonly page: (id: string) => unknown;
    /** The lead picture, where there is one. */
    readonly lead: () => unknown;
    /** How long the story lasts, and from when to when and in how many events, in words. */
    readonly facts: () => readonly [duration: string, extent: string];
}
/** Null while there is no story, or no words for it. */
export declare function toldOf(store: Store, tools: StoryTools, frame: Frame): Told | null;
