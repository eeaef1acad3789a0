import { type Place } from './find-place.js';
import type { Parts, Reading } from './parts.js';
/** A month, or a day of it, without a year. */
export declare function isMonth(parts: Parts, reading: Reading, place: Place): boolean;
/** '11 March 98', 'March ’98': of a year whose digits are not all there, and of none of the reference's. */
export declare function isCutYear(parts: Parts, { tokens, to, language }: Place): boolean;
/** A month of a year: one word of another calendar may be somebody's name ('نال رجب 1442 صوتاً'). */
export declare function isMonthOfYear(parts: Parts, place: Place): boolean;
