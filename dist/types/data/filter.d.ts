import type { Chronicle } from './chronicle-columns.js';
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
 * What matches, and what would. Ten thousand events take a few milliseconds; `prepareSearch` takes the first query's
 * own.
 */
export declare const filterEvents: (chronicle: Chronicle, filter: Filter) => Filtered;
/** As `filterEvents`, in steps. */
export declare function filterSteps(chronicle: Chronicle, { query, groups, entities }: Filter): Generator<void, Filtered>;
