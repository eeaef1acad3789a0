import type { CSSResult, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/locale.js';
import type { Direction } from '../../layout/viewport.js';
import type { SelectedBy } from '../kit/events.js';
/** The words that only a story needs. */
export interface StoryWords {
    readonly begin: string;
    readonly toTitle: string;
    readonly play: string;
    readonly pause: string;
}
/** An event as a button that leads to it names it. */
export interface Named {
    readonly date: string;
    readonly title: string;
}
export interface Told {
    /** Ids in the order in which they are told. */
    readonly order: readonly string[];
    /** The one that is told; null: the title page. */
    readonly at: string | null;
    readonly words: StoryWords;
    readonly messages: Messages;
    readonly dir: Direction;
    /** Seconds an event while it plays; null: it does not play. */
    readonly seconds: number | null;
    readonly header: TemplateResult;
    /** The map. */
    readonly chart: unknown;
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
export interface StoryHost {
    readonly renderRoot: ParentNode;
    /** What is told by now, drawn or not. */
    readonly selected: () => string | null;
    /** Opens an event, or the title page for null. */
    readonly turn: (id: string | null, by: SelectedBy) => void;
    readonly requestUpdate: () => void;
}
export interface StoryPages {
    render(told: Told): TemplateResult;
    /** To be called when it is drawn, and with nothing when another layout is. */
    updated(told: Told | null): void;
    /** Goes on to the next page (1) or back (-1); false beyond the ends. */
    step(by: 1 | -1, how: SelectedBy): boolean;
    /** Stops what plays. */
    stop(): void;
}
/** What the file exports. */
export interface StoryFile {
    readonly storyStyles: CSSResult;
    readonly createStory: (host: StoryHost) => StoryPages;
}
