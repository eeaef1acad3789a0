import { type Place } from './find-place.js';
import type { Token } from './lexer.js';
export declare const isNow: (token: Token | undefined) => boolean;
/** 'اليوم' that is today: news is told before it, and nothing says which other day it is. */
export declare function isToday(place: Place): boolean;
/** 'הודיע היום', 'הבוקר יתקיים', but 'סדר היום', 'שעות הבוקר'. */
export declare const isBesideVerb: (place: Place) => boolean;
/** 'نشره', 'أدلت بها', before the day: a verb with its pronoun, and not the noun 'نشرة'. */
export declare function isVerbOfIt({ tokens, from, text }: Place): boolean;
/** 'يلتقي الفريقان الليلة', but not 'في تلك الليلة', 'الليلة التالية', 'كانت الليلة باردة'. */
export declare const isTonight: (place: Place) => boolean;
