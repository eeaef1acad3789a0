import type { Cursor } from './cursor.js';
import type { Parts } from './parts.js';
/** Gregorian months that are common words too. */
export declare const COMMON_WORDS: ReadonlySet<string>;
/** A point with its doubts and the part of it that is meant. */
export declare function readPoint(cursor: Cursor): Parts | null;
