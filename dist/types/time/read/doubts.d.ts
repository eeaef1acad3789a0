import type { Cursor } from './cursor.js';
import type { Parts } from './parts.js';
/** 'about', 'perhaps', before or after what they speak of. */
export declare function readDoubts(cursor: Cursor): Pick<Parts, 'isAbout' | 'isMaybe'>;
/** In running text 'about' and 'perhaps' after a date speak of what follows: 'سنة 2016 نحو 700 مسجد'. */
export declare function readDoubtsAfter(cursor: Cursor): Pick<Parts, 'isAbout' | 'isMaybe'>;
