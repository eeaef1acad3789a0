import type { EdtfRefusal } from './edtf-cursor.js';
/** The sentence of what the scanner throws: what was read and what was expected. */
export declare function edtfWords({ why, values }: EdtfRefusal): string;
