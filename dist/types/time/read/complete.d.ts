import type { Parts } from './parts.js';
/**
 * What is missing in a date stands in the one beside it: '17–18 February 2021'; 'من 2 أكتوبر حتى 28 مارس المقبل', '25
 * December – 3 January 2020' go over the end of a year.
 */
export declare function completed(parts: Parts, from: Parts, isEarlier?: boolean, isRange?: boolean): Parts;
/** An end at the end of a unit ('until the end of 2021') is an end with the unit. */
export declare function whole(parts: Parts): Parts;
