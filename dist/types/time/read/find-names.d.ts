import { type Place } from './find-place.js';
/**
 * 'شارع 14 تموز', 'ثورة 14 تموز' of no year, '9 مايو من كل عام': something that is called after a date, or that comes
 * back.
 */
export declare function isName(place: Place): boolean;
