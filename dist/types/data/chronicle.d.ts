import type { Seasons } from '../time/edtf-bounds.js';
import type { EdtfDate } from '../time/edtf-date.js';
import { Kind, type Chronicle } from './chronicle-columns.js';
import type { TimelineDocument, TimelineEvent } from './document.js';
export declare const YEAR_MS: number;
/** One event's numbers while the columns are being filled; let go afterwards. */
export interface Row {
    readonly event: TimelineEvent;
    readonly date: EdtfDate;
    readonly anchor: number;
    readonly from: number;
    readonly to: number;
    readonly unitEnd: number;
    readonly unitMs: number;
    readonly kind: Kind;
    readonly flags: number;
}
export interface ChronicleOptions {
    /** Where moments with an offset are shown; the story's own by default, else UTC. */
    readonly timeZone?: string | undefined;
    /** Which half of the Earth the seasons 21 to 24 belong to. Default `northern`. */
    readonly seasons?: Seasons | undefined;
}
/**
 * The dated events of a story in the order of time, as columns; those without a date are kept aside, as `undated`. It
 * throws for nothing that `readDocument` gives.
 */
export declare function createChronicle(document: TimelineDocument, { seasons, ...options }?: ChronicleOptions): Chronicle;
/** How many events there are, with those that have no date. */
export declare const sizeOf: ({ count, undated }: Chronicle) => number;
/**
 * Where a row stands in the order: its anchor, and in the hour that comes twice in autumn its first pass before its
 * second.
 */
export declare function orderOf({ anchor, date }: Row, zone: string): number;
export declare function nowOf(document: TimelineDocument, rows: readonly Row[], zone: string): {
    nowMs: number | null;
    hasAsOf: boolean;
};
/** Null where the date has no place on an axis. */
export declare function rowOf(event: TimelineEvent, date: EdtfDate, zone: string): Row | null;
