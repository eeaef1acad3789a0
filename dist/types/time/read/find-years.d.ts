import { type Place } from './find-place.js';
import type { Parts, Reading } from './parts.js';
export declare const LAST_YEAR = 2200;
/** Whether the words say clearly enough that this is a year. */
export declare function isYear(parts: Parts, reading: Reading, place: Place): boolean;
