import type { Chronicle } from './chronicle-columns.js';
import type { TimelineEvent } from './document.js';
export interface SearchIndex {
    /** The stems of every known word, each after an EDGE, word after word. */
    readonly stems: string;
    /** Where the stems of each word begin. */
    readonly starts: readonly number[];
    /** The words of each whole spelling, without anything attached taken off. */
    readonly wordsOf: ReadonlyMap<string, readonly number[]>;
    /** Words of the events in order, with gaps: those of event `i` stand in `[ends[i - 1], ends[i])`. */
    readonly tokens: Int32Array;
    readonly ends: Int32Array;
}
/** All that an event is found by: its own words, and the names of what it names. */
export declare function textsOf(event: TimelineEvent, { entities, groups }: Names): string[];
/** By id: all names of each entity, and the label of each group. */
export interface Names {
    readonly entities: ReadonlyMap<string, readonly string[]>;
    readonly groups: ReadonlyMap<string, string>;
}
export declare const namesOf: ({ document: { entities, groups } }: Chronicle) => Names;
/**
 * For the dated events of a Chronicle, then the undated ones; it rests after some of them, so that much work can be
 * done in pieces.
 */
export declare function createSearchIndex(chronicle: Chronicle): Generator<undefined, SearchIndex, undefined>;
/** Marks the words that begin, with or without what is attached, with one of these letters; false where none does. */
export declare function markWords({ stems, starts }: SearchIndex, beginnings: readonly string[], marked: Uint8Array): boolean;
