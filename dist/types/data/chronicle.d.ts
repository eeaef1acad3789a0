import { type Chronicle } from './chronicle-columns.js';
import type { TimelineDocument } from './document.js';
/** `timeZone`: where moments with an offset are shown; the document's own by default, else UTC. */
export declare function createChronicle(document: TimelineDocument, options?: {
    readonly timeZone?: string | undefined;
}): Chronicle;
