import type { TimelineEvent } from './document.js';
import type { EventColumns } from './input.js';
export declare const isBare: (events: readonly TimelineEvent[]) => boolean;
export declare const setBare: (events: readonly TimelineEvent[]) => unknown;
/** The columns of a story as it came, right or wrong; null for one that has its events as a list, or none. */
export declare function columnsOf(value: unknown): EventColumns | null;
/** Whether a story as it came is read in slices: it has columns, or so many events. */
export declare function isLarge(value: unknown): boolean;
