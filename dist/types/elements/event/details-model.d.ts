import { type Chronicle } from '../../data/chronicle-columns.js';
import type { TimelineDocument, TimelineEvent } from '../../data/document.js';
import type { Messages } from '../../i18n/locale.js';
import type { ReadingWords } from '../../i18n/reading/reading-words.js';
import type { Direction } from '../../layout/viewport.js';
import type { Words } from '../../time/words.js';
import type { MediumContext } from './medium.js';
/** `lang` where it is in another language than the story. */
export interface Name {
    readonly name: string;
    readonly lang: string | undefined;
}
/** An entity that an event mentions. */
export interface Mention extends Name {
    readonly id: string;
}
export interface DetailsModel extends MediumContext {
    readonly event: TimelineEvent;
    /** Its date in words, then in other calendars. */
    readonly dates: readonly string[];
    /** How long a period lasts or has lasted, or empty. */
    readonly duration: string;
    readonly group: (Name & {
        readonly index: number;
    }) | null;
    readonly speaker: Name | null;
    readonly entities: readonly Mention[];
    /** Ids of the entities that are asked for. */
    readonly chosen: readonly string[];
    /** Such as '٤ من ٥'. */
    readonly position: string;
    readonly headingLevel: number;
    readonly isFirst: boolean;
    readonly isLast: boolean;
    readonly dir: Direction;
    /** The selected one; on paper all others are open too, and have no ids. */
    readonly isSelected: boolean;
    /** It stands alone, its picture first, and the way to its neighbours elsewhere. */
    readonly isWhole?: boolean;
}
export interface DetailsContext {
    readonly headingLevel: number;
    readonly words: Words;
    readonly messages: Messages;
    readonly dir: Direction;
    readonly selected: string | null;
    /** Ids of the events among which it has its position and its neighbours. */
    readonly order: readonly string[];
    /** Stands for the position of one that is none of these; else empty. */
    readonly outsideOf: (id: string) => string;
    readonly isPrinting: boolean;
    /** Ids of the entities that are asked for. */
    readonly chosen: readonly string[];
    readonly reading: ReadingWords | null;
}
/** 'date: title', as the event's button is called; empty where no event has the id. */
export declare function eventName(chronicle: Chronicle, id: string, words: Words): string;
/** '٤ من ٥'. */
export declare function positionWords(index: number, count: number, { words, messages }: Pick<DetailsContext, 'words' | 'messages'>): string;
/** Whether the open event says more than its row, which has its date and its title, and its group where that is all. */
export declare const hasMore: ({ text, quote, media, source, href, dateNote, mentions }: TimelineEvent, { entities }: TimelineDocument) => boolean;
/** Null where no event has the id. */
export declare function detailsOf(chronicle: Chronicle, id: string | null, context: DetailsContext): DetailsModel | null;
