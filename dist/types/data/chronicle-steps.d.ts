import type { Chronicle } from './chronicle-columns.js';
import { type ChronicleOptions } from './chronicle.js';
import type { TimelineDocument } from './document.js';
/** As `createChronicle`, in steps: gives how many events have their place. */
export declare function chronicleSteps(document: TimelineDocument, { seasons, ...options }?: ChronicleOptions): Generator<number, Chronicle>;
