import type { Cursor } from './cursor.js';
import type { Parts } from './parts.js';
/** `isList`: both are meant, and not what lies between them. */
export declare function readSharedEra(cursor: Cursor): {
    readonly members: readonly Parts[];
    readonly isList: boolean;
} | null;
