import type { Words } from './words.js';
/**
 * Years of deep time, counted from today's era to three or four digits: '66 million years'; empty for a year that is
 * told by its number.
 */
export declare function deepYears(year: number, words: Words): string;
/** A year: '٢٠٢١', '٤٤ ق.م', 'قبل ٦٦ مليون سنة'. Year 0 is 1 BC. `from`: the first of several BC: '539–332 BC'. */
export declare function formatYear(year: number, words: Words, from?: number): string;
export type Style = 'year' | 'monthYear' | 'month' | 'dayMonth' | 'dayMonthYear' | 'weekday' | 'weekdayAlone' | 'day' | 'time';
/** A civil moment in words of one style; outside the years 1 to 9999 no weekday, since nobody counts weeks there. */
export declare function formatMoment(ms: number, style: Style, words: Words): string;
