import type { Parts } from './read-parts.js';
import { EraReader } from './read-eras.js';
export type Reading = {
    readonly kind: 'point';
    readonly point: Parts;
}
/** Null is an open end. */
 | {
    readonly kind: 'interval';
    readonly from: Parts | null;
    readonly to: Parts | null;
}
/** Ends before, or begins after, the point. */
 | {
    readonly kind: 'before' | 'after';
    readonly point: Parts;
} | {
    readonly kind: 'oneOf';
    readonly members: readonly Parts[];
} | {
    readonly kind: 'allOf';
    readonly members: readonly Parts[];
};
export declare class Grammar extends EraReader {
    /** The longest expression that begins at the cursor. */
    expression(): Reading | null;
    /** 'قبل 6 سنوات', '6 years ago', 'in three days'. */
    private ago;
    /** 'Three days before 11 March': from the day that is said, and not from the reference. */
    private anchored;
    /** 'منذ 6 سنوات', 'منذ 2015', 'since March 2015 until now'; the postposition of Urdu stands in `range`. */
    private since;
    private eras;
    /** 'حتى 2015', 'before 2015', 'after 11 March 2021'. */
    private bounded;
    private isNow;
    private untilNow;
    private between;
    /** A point, or a part of one that the point after it completes. */
    private pointOrPart;
    private dayNumber;
    /** 'March 11–14, 2021': the year after the second day. */
    private dayTail;
    private connector;
    /** 'موسم 2014/2015': between two years, each in full. */
    private takeSlash;
    /** A point; or several, as a range, a list, or a choice. */
    private range;
    /** A day alone goes on a list of days alone; after a whole date only where the month stands first ('March 11–14'). */
    private nextMember;
    /** '1914-18': the second year of the first one's century. */
    private shortEnd;
    /** A comma continues a list only of days that lack their month still: '17، 18 و19 شباط'. */
    private comma;
    private alone;
}
