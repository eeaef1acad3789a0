import type { Cursor } from './cursor.js';
import type { Parts } from './parts.js';
/** 'الربع الأول من 2021', 'Q1 2021', 'second half of 2021', 'صيف 2021'. */
export declare function readPartOfYear(cursor: Cursor): Parts | null;
