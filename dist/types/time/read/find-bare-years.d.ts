import { type Place } from './find-place.js';
import type { Parts, Reading } from './parts.js';
/** A number of four digits that nothing but its place makes a year. */
export declare function isBareYear(parts: Parts, reading: Reading, place: Place): boolean;
/** 'المواد (1250-1260)', 'على ارتفاع (1500-2000)': what is counted or numbered stands before the bracket. */
export declare const isNumbered: ({ tokens, from }: Place) => boolean;
/** 'من مواليد بغداد 1944', 'ولد في الموصل 1938.' */
export declare function isBorn({ tokens, from, to }: Place): boolean;
/** '1958 - الأمير يصبح …', a line of a chronicle. */
export declare const isHead: ({ tokens, from, to }: Place) => boolean;
/** '2014-2015', two years of one dash. */
export declare function isYears(reading: Reading, place: Place): boolean;
