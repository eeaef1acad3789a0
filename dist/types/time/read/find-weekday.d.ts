import { type Place } from './find-place.js';
import type { Reading } from './parts.js';
/** A weekday alone that stands for its day, and not for every week's. */
export declare function isWeekday(reading: Reading, place: Place): boolean;
