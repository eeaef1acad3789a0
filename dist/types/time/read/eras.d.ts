import type { Cursor } from './cursor.js';
import type { Reading } from './parts.js';
export declare function readEras(cursor: Cursor): Reading | null;
/** 'عامي 1997 و2002', 'أعوام: 1958، و1962، و1970': years that a word for several of them announces. */
export declare function readYearList(cursor: Cursor): Reading | null;
