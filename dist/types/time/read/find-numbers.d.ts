import { type Place } from './find-place.js';
import type { Reading } from './parts.js';
/**
 * Digits with a point, comma or dash between go on before or after the place: a price, a decimal, a document's number.
 */
export declare function isPartOfNumber(place: Place): boolean;
/** '(م/10) وتاريخ 18/3/1391', 'في دورته الـ17 لغاية 11 فبراير', 'فاز 1-صفر': the first number is of something else. */
export declare function isNumber(reading: Reading, { tokens, from, to }: Place): boolean;
/** 'فيلم "ذلك الصيف" عام 1979': a title ends inside. */
export declare const isCutByQuote: (place: Place) => boolean;
