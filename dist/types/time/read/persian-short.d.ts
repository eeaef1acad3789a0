import type { Cursor } from './cursor.js';
/**
 * 'آبان ۹۸', 'سال ۹۸': Iran leaves out the 13, or the 14, of its years, where nothing follows that they could count.
 */
export declare function readPersianShort(cursor: Cursor): number | null;
