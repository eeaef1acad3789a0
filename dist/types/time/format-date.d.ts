import type { EdtfDate } from './edtf-date.js';
import type { WordOptions } from './words.js';
export interface DateWordOptions extends WordOptions {
    /** `full` adds the weekday of a single day. Default `long`. */
    readonly style?: 'long' | 'full';
}
/**
 * Words for a date: 'شباط ٢٠٢١', '١١ آذار ٢٠٢١', 'منذ نحو ٢٠١٥', '١١–١٤ آذار ٢٠٢١', '٤٤ ق.م'.
 * Times with an offset are told in `timeZone` (default UTC); floating ones as they are.
 */
export declare function formatDate(date: EdtfDate, options: DateWordOptions): string;
