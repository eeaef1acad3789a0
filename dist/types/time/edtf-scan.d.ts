import { type Seasons } from './edtf-bounds.js';
import type { EdtfSingle } from './edtf-date.js';
/** Reads `text[from, to)` as one date. */
export declare function scanDate(text: string, from: number, to: number, seasons: Seasons): EdtfSingle;
