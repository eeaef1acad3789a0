import { type Chronicle } from '../../data/chronicle-columns.js';
import type { TimelineDocument, TimelineEvent } from '../../data/document.js';
import type { Messages } from '../../i18n/locale.js';
import type { Direction } from '../../layout/viewport.js';
import type { WordOptions } from '../../time/words.js';
import type { DetailsModel } from './details.js';
export interface DetailsContext {
    readonly headingLevel: number;
    readonly words: WordOptions;
    readonly messages: Messages;
    readonly dir: Direction;
    readonly selected: string | null;
    /** Positions count from the newest event. */
    readonly isNewestFirst: boolean;
    readonly isPrinting: boolean;
}
/** 'date: title', as the event's button is called; empty where no event has the id. */
export declare function eventName(chronicle: Chronicle, id: string, words: WordOptions): string;
/** '٤ من ٥'. */
export declare function positionWords(index: number, count: number, { words, messages }: Pick<DetailsContext, 'words' | 'messages'>): string;
/** Whether the open event says more than its row, which has its date and its title, and its group where that is all. */
export declare const hasMore: ({ text, quote, media, source, href, dateNote, mentions }: TimelineEvent, { entities }: TimelineDocument) => boolean;
/** Null where no event has the id. */
export declare function detailsOf(chronicle: Chronicle, id: string | null, context: DetailsContext): DetailsModel | null;
