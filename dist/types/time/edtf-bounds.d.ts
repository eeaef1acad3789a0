import type { Precision, Qualifier } from './edtf-date.js';
import type { EdtfTime } from './edtf-time.js';
/**
 * Which half of the Earth the seasons 21 to 24 belong to. Northern meteorological ones by default: ISO leaves their
 * months open.
 */
export type Seasons = 'northern' | 'southern';
/** Digits as they were written, open ones as `X`, with the marks around them. */
export interface EdtfPart {
    readonly text: string;
    readonly position: number;
    readonly before: Qualifier;
    readonly after: Qualifier;
}
export interface EdtfYear extends EdtfPart {
    readonly isLong: boolean;
    readonly isMinus: boolean;
    readonly significant: number | undefined;
}
/** The parts of one date as written; a season stands in the month too. */
export interface Written {
    readonly year: EdtfYear;
    readonly month: EdtfPart | undefined;
    readonly day: EdtfPart | undefined;
    readonly season: number | undefined;
    readonly time: EdtfTime | undefined;
    /** All of it, for errors. */
    readonly text: string;
}
interface Day {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}
/** The number that a year's digits are; never -0. */
export declare const signed: ({ text, isMinus }: EdtfYear, digits?: string) => number;
export declare const isOpen: (part: EdtfPart | undefined) => boolean;
/** The numbers from `first` to `last` whose two digits fit a mask such as `1X`. */
export declare function matching(mask: string, first: number, last: number): number[];
/** The year as a number, where the digits allow just one; else the first one that they allow. */
export declare function yearOf({ year, month, day }: Written, first: Day): number;
/**
 * The first (1) or last (-1) day that the digits allow; a mask may have to pass over years in which it does not exist.
 */
export declare function edge({ year, month, day, season, text }: Written, way: 1 | -1): Day;
/** First and last millisecond, from the first and the last day. */
export declare function boundsOf({ month, day, season, time }: Written, first: Day, last: Day, seasons: Seasons): {
    readonly earliest: number;
    readonly latest: number;
    readonly floating: boolean;
};
export declare function precisionOf({ year: { text, significant }, month, day, season, time }: Written): Precision;
export {};
