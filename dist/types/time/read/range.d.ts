import type { Cursor } from './cursor.js';
import type { Parts, Reading } from './parts.js';
/** A point, or a part of one that the point after it completes. */
export declare const readPointOrPart: (cursor: Cursor) => Parts | null;
/** A point; or several, as a range, a list, or a choice. */
export declare function readRange(cursor: Cursor): Reading | null;
