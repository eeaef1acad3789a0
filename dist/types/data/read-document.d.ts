import { Declared } from './declared.js';
import type { Problem, TimelineDocument, TimelineEvent } from './document.js';
import type { Found } from './found.js';
import { type ReadOptions } from './read-edtf.js';
/** A story that was read, and what is wrong with it. */
export interface Reading {
    readonly document: TimelineDocument;
    readonly found: readonly Found[];
}
/** Reads one event some quicker way, or gives null; `known` tells which groups are declared. */
export type QuickRead = (raw: unknown, known: Pick<Declared, 'ids'>) => TimelineEvent | null;
/** A document, or an array of events. The problems are in the order in which they were met, last those that are told once for the whole story. */
export declare function readDocument(value: unknown, options?: ReadOptions): {
    readonly document: TimelineDocument;
    readonly problems: readonly Problem[];
};
/** The same, before the problems are said in words. */
export declare function findDocument(value: unknown, options: ReadOptions): Reading;
/** As `findDocument`, an event at a time: gives the place of what was read. `root` gives the story as plain data; with `quick` its events need not be such. */
export declare function readingSteps(root: () => unknown, options: ReadOptions, quick?: QuickRead): Generator<number, Reading>;
