import type { Cursor } from './cursor.js';
import type { Reading } from './parts.js';
/** The longest expression that begins at the cursor. */
export declare function readExpression(cursor: Cursor): Reading | null;
