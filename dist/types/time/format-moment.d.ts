import type { WordOptions } from './words.js';
/** A year: '٢٠٢١', '٤٤ ق.م', 'قبل ٦٦ مليون سنة'. Year 0 is 1 BC. Deep time is counted from today's era, to two digits. */
export declare function formatYear(year: number, words: WordOptions): string;
export type Style = 'year' | 'monthYear' | 'month' | 'dayMonth' | 'dayMonthYear' | 'weekday' | 'weekdayAlone' | 'day' | 'time';
/** A civil moment in words of one style. Years outside 1 to 9999 borrow the names of a year that Intl can hold. */
export declare function formatMoment(ms: number, style: Style, words: WordOptions): string;
