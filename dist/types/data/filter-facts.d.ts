import type { Chronicle } from './chronicle-columns.js';
import { createSearchIndex, type SearchIndex } from './search-index.js';
import { type Word } from './search.js';
/** A name of an entity, in its words. */
export interface Name {
    readonly text: string;
    readonly words: readonly Word[];
}
/** What is asked of each event, made once. */
export interface Facts {
    readonly total: number;
    /** Place in `document.groups`, -1 for none. */
    readonly group: Int16Array;
    /** Places in `document.entities` of those that are mentioned or quoted, each once. */
    readonly entities: readonly (readonly number[])[];
    readonly names: readonly {
        readonly isPerson: boolean;
        readonly names: readonly Name[];
    }[];
    /** Folding all words takes a while: done before the first query, or for it. */
    index: SearchIndex | null;
    /** What the same words are in other names, of the last query: who marks what was found asks again. */
    readonly phrases: Map<string, readonly string[]>;
    /** Makes it. */
    readonly making: ReturnType<typeof createSearchIndex>;
}
export declare const NONE: readonly never[];
export declare function factsOf(chronicle: Chronicle): Facts;
/**
 * Makes ready for a search as long as there is time, and goes on from there another time; whether all is done. The
 * first query is then as fast as all others.
 */
export declare const prepareSearch: (chronicle: Chronicle, hasTime: () => boolean) => boolean;
/** The same in steps. */
export declare function searchSteps(chronicle: Chronicle): Generator<void, SearchIndex>;
