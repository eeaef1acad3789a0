import type { TimelineMedia, TimelineQuote, TimelineSource } from './document.js';
import type { Reader } from './reader.js';
/** Undefined where there is none, or it has no name. */
export declare function readSource(reader: Reader): TimelineSource | undefined;
/** Undefined where there is none, or it has no text. */
export declare function readQuote(reader: Reader): TimelineQuote | undefined;
/** Null for a medium that is left out, which is reported. */
export declare function readMedia(reader: Reader): TimelineMedia | null;
