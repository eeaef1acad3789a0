import type { Chronicle } from './chronicle-columns.js';
import type { TimelineEvent } from './document.js';
import { type TextRange } from './search.js';
/** Where the words of one query stand, for the marks on what is seen. */
export interface Finder {
    /** Ranges of whole words in order, in any spelling and under any name of an entity. */
    readonly hitsIn: (text: string) => TextRange[];
    /** The words stand in the text or the quotation of an event, and none of them in its title. */
    readonly isInTextOnly: (event: TimelineEvent) => boolean;
}
/** Make one per query: what it asks of a text costs as the text is long. */
export declare function createFinder(chronicle: Chronicle, query: string): Finder;
