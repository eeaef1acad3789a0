import { Part } from '../kit/part.js';
/** What reads a list on the page: a timeline whose story is none there needs none. */
export declare const listPart: Part<typeof import("./read-list.js")>;
/**
 * What reads dates in words. Beside the single file it takes of it what both need (SHARED in rollup.config.mjs).
 */
export declare const datePart: Part<typeof import("../../time/read/read-date.js")>;
