import type { Problem, TimelineDocument } from './document.js';
import type { Found } from './found.js';
import { type ReadOptions } from './read-edtf.js';
/** A story that was read, and what is wrong with it. */
export interface Reading {
    readonly document: TimelineDocument;
    readonly found: readonly Found[];
}
/**
 * A document, or an array of events. The problems are in the order in which they were met, last those that are told
 * once for the whole story.
 */
export declare function readDocument(value: unknown, options?: ReadOptions): {
    readonly document: TimelineDocument;
    readonly problems: readonly Problem[];
};
/** The same, before the problems are said in words. */
export declare function findDocument(value: unknown, options: ReadOptions): Reading;
/**
 * As `findDocument`, an event at a time: gives the place of what was read. `root` gives the story as plain data; the
 * events of one that `isLarge` need not be such.
 */
export declare function readingSteps(root: () => unknown, options: ReadOptions, isLarge?: boolean): Generator<number, Reading>;
