import { type Place } from './find-place.js';
import type { Token } from './lexer.js';
import type { Parts, Reading } from './parts.js';
/** 'قبل عام 1970', 'after 1842': a whole day, or a year with its word; 'من قبل 2000 مواطن' is neither. */
export declare function isBound(point: Parts, place: Place): boolean;
/**
 * 'The next day he left': next to another day than the reference; 'هو اليوم العاشر من شهر محرم': a day of every year.
 */
export declare function isNarrated({ tokens, from, to, language }: Place): boolean;
/**
 * 'از یک سال': Persian says 'more than' by its 'from'; 'چند ماہ سے': some months; 'over the past year': twelve months.
 */
export declare function isVague(reading: Reading, { tokens, from, to, language }: Place): boolean;
/** 'في صباح اليوم التالي', 'منذ اليوم الأول' */
export declare const isOtherDay: ({ tokens, to }: Place) => boolean;
/** 'ويتوجه إلى الناخبين (23 آذار)': in brackets in a sentence of what is to come, it may be of either year. */
export declare const isAside: ({ tokens, from, to, language }: Place) => boolean;
/** A month was named in the sentence. */
export declare function isAfterMonth(tokens: readonly Token[], from: number): boolean;
/** 'پنج سال آینده': a number before the unit says that it is not one. */
export declare const isOfMany: ({ tokens, from }: Place) => boolean;
