import type { Cursor } from './cursor.js';
import type { Reading } from './parts.js';
/** 'قبل 6 سنوات', '6 years ago', 'in three days'. */
export declare function readAgo(cursor: Cursor): Reading | null;
