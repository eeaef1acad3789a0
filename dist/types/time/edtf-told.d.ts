import type { EdtfDate } from './edtf-date.js';
import { type EdtfOptions } from './edtf.js';
/** What is wrong with a text that should be EDTF, and at which character. */
export declare class EdtfError extends Error {
    readonly code: string;
    readonly position: number;
    readonly name = "EdtfError";
    constructor(code: string, message: string, position: number);
}
/**
 * Reads EDTF levels 0 to 2, with three extensions: minutes without seconds, a `[Zone]` after a time, times in
 * intervals.
 * @throws EdtfError for anything else, with a code, the position, and what was expected.
 */
export declare function parseEdtf(text: string, options?: EdtfOptions): EdtfDate;
