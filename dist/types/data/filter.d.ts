import type { Chronicle } from './chronicle-columns.js';
import type { TimelineEvent } from './document.js';
import { type TextRange } from './search.js';
export interface Filter {
    /** Words that an event has, all of them; '' for any. */
    readonly query: string;
    /** Ids of groups, of which an event is in one; none for any. */
    readonly groups: readonly string[];
    /** Ids of entities. Of each type that is named, an event mentions or quotes one; none for any. */
    readonly entities: readonly string[];
}
export declare const NO_FILTER: Filter;
export interface Filtered {
    /** False where nothing was asked: then all match. */
    readonly isFiltered: boolean;
    /** 1 for each that matches: the dated events in the Chronicle's order, then the undated ones. */
    readonly matches: Uint8Array;
    /** How many match. */
    readonly count: number;
    /** Per group of the document: how many would match if only it were chosen, all else as it is. */
    readonly groups: Uint32Array;
    /** Per entity of the document: how many would match if, of its type, only it were chosen. */
    readonly entities: Uint32Array;
}
/**
 * Makes ready for a search as long as there is time, and goes on from there another time; whether all is done. The first
 * query is then as fast as all others.
 */
export declare const prepareSearch: (chronicle: Chronicle, hasTime: () => boolean) => boolean;
/** What matches, and what would. Ten thousand events take a few milliseconds; `prepareSearch` takes the first query's own. */
export declare function filterEvents(chronicle: Chronicle, { query, groups, entities }: Filter): Filtered;
/** Where the words of one query stand, for the marks on what is seen. */
export interface Finder {
    /** Ranges of whole words in order, in any spelling and under any name of an entity. */
    readonly hitsIn: (text: string) => TextRange[];
    /** The words stand in the text or the quotation of an event, and none of them in its title. */
    readonly isInTextOnly: (event: TimelineEvent) => boolean;
}
/** Make one per query: what it asks of a text costs as the text is long. */
export declare function createFinder(chronicle: Chronicle, query: string): Finder;
