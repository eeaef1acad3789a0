import { type Place } from './find-place.js';
import { type Reading } from './parts.js';
/** Whether the words are a date beyond reasonable doubt. */
export declare function isSure(reading: Reading, place: Place): boolean;
