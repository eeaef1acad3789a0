import { type Chronicle } from '../data/chronicle-columns.js';
import type { Messages } from '../i18n/locale.js';
import type { Direction } from '../layout/viewport.js';
import type { WordOptions } from '../time/words.js';
import type { DetailsModel } from './details.js';
export interface DetailsContext {
    readonly headingLevel: number;
    readonly words: WordOptions;
    readonly messages: Messages;
    readonly dir: Direction;
}
/** Ids in reading order: the dated events, then the undated ones. */
export declare const readingOrder: ({ events, undated }: Chronicle) => string[];
/** '٤ من ٥'. */
export declare function positionWords(index: number, count: number, { words, messages }: Pick<DetailsContext, 'words' | 'messages'>): string;
/** Null where no event has the id. */
export declare function detailsOf(chronicle: Chronicle, id: string | null, context: DetailsContext): DetailsModel | null;
