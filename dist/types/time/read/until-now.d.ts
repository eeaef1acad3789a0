import type { Cursor } from './cursor.js';
export declare function takeNow(cursor: Cursor): boolean;
export declare function takeUntilNow(cursor: Cursor): boolean;
