import type { Chronicle } from '../../data/chronicle-columns.js';
import type { Filtered } from '../../data/filter.js';
type Ordered = (chronicle: Chronicle, found: Filtered | null, open: string | null, isNewestFirst: boolean) => readonly string[];
/**
 * Ids of the dated events that were found, then of the undated ones, and `open` among them: the same list for the same
 * question.
 */
export declare function ordering(): Ordered;
export {};
