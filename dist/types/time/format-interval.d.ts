import type { EdtfInterval } from './edtf-date.js';
import { type Context } from './format-single.js';
export declare function formatInterval({ from, to, start, end, axis }: EdtfInterval, options: Context): string;
