import { type Chronicle } from '../data/chronicle-columns.js';
import type { Words } from '../time/words.js';
/**
 * The longest form that fits into one line of `roomPx`, else the shortest one; a label that not even lines hold loses
 * its middle.
 */
export declare function shownDate(chronicle: Chronicle, index: number, words: Words, roomPx: number, charPx: number): string;
