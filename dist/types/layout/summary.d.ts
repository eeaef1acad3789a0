import type { Chronicle } from '../data/chronicle-columns.js';
import type { Words } from '../time/words.js';
/** '٥ أحداث من ٢٠١٤ إلى ٢٠٢١': from which month to which, or year, or day; how many alone, where nothing has a date. */
export declare function extentWords(chronicle: Chronicle, words: Words): string;
/** 'الخط الزمني: ٥ أحداث من ٢٠١٤ إلى ٢٠٢١، في مجموعتين'. */
export declare const summaryOf: (chronicle: Chronicle, words: Words) => string;
