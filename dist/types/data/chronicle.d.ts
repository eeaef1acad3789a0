import type { Seasons } from '../time/edtf-scan.js';
import { type Chronicle } from './chronicle-columns.js';
import type { TimelineDocument } from './document.js';
export interface ChronicleOptions {
    /** Where moments with an offset are shown; the story's own by default, else UTC. */
    readonly timeZone?: string | undefined;
    /** Which half of the Earth the seasons 21 to 24 belong to. Default `northern`. */
    readonly seasons?: Seasons | undefined;
}
/** The dated events of a story in the order of time, as columns; those without a date are kept aside, as `undated`. It throws for nothing that `readDocument` gives. */
export declare function createChronicle(document: TimelineDocument, { seasons, ...options }?: ChronicleOptions): Chronicle;
