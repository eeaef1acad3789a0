import type { CalendarId } from '../words.js';
export interface Clock {
    readonly hour: number;
    readonly minute: number;
    readonly second?: number;
    /** IANA, or an offset ('+03:00'); absent: the zone of the options. Null: the wall clock of nowhere in particular. */
    readonly zone?: string | null;
    /** Of which half of the day nothing beside it says. */
    readonly isOfEither?: boolean;
}
export interface Parts {
    /** Of the month's name, or of the era. */
    readonly calendar?: CalendarId;
    /** Astronomical: 0 is 1 BC. Of a decade or century the first one. */
    readonly year?: number;
    /** How many years `year` begins: 10 for a decade, 100, 1000. */
    readonly years?: number;
    readonly month?: number;
    readonly day?: number;
    /** EDTF's number of a season, quarter, third or half. */
    readonly season?: number;
    /** 0 is Sunday. */
    readonly weekday?: number;
    /** First and last day of a week, or of what no unit names; civil ms. */
    readonly span?: readonly [first: number, last: number];
    readonly third?: 'early' | 'middle' | 'late';
    /** 'The end of' and not 'late in': until it is until all of the unit. */
    readonly isEdge?: boolean;
    /** A half of a month, or a week counted from its first day. */
    readonly partOfMonth?: {
        readonly unit: 'week' | 'half';
        readonly n: number;
    };
    readonly clock?: Clock;
    readonly isAbout?: boolean;
    /** 'About six o'clock on the 11th': of the day there is no doubt, and EDTF marks none of a time. */
    readonly isAboutHour?: boolean;
    readonly isMaybe?: boolean;
    /** Found from the reference, so that nothing of it may be filled in from elsewhere. */
    readonly isRelative?: boolean;
    /** So long before or after the reference. */
    readonly isAway?: boolean;
    /** A weekday alone: which week is meant, nobody said. */
    readonly isBareWeekday?: boolean;
    /** Two digits of a year, as a spreadsheet has it. */
    readonly isShortYear?: boolean;
    /** A month's name that is another word too, or a person's name, with nothing beside it. */
    readonly isLoneWord?: boolean;
    /** Days from what is said to what is meant: 'three days before 11 March'. */
    readonly shift?: number;
    /** The same day or year in another calendar, to be compared. */
    readonly check?: Parts;
    /** Deep time: EDTF as it stands. */
    readonly edtf?: string;
}
/** What an expression says: points in time, and how they are put together. */
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
/** In the order in which they are said. */
export declare function pointsOf(reading: Reading): readonly Parts[];
/** Why there is no date, for the diagnostics. */
export declare class Refusal {
    readonly code: string;
    readonly values: Readonly<Record<string, string | number>>;
    readonly suggestion: string | null;
    constructor(code: string, values?: Readonly<Record<string, string | number>>, suggestion?: string | null);
}
export interface Value {
    /** EDTF without doubt; `last` where first and last day differ from what one EDTF date can say. */
    readonly first: string;
    readonly last?: string;
    readonly calendar: CalendarId;
    readonly isAbout: boolean;
    readonly isMaybe: boolean;
    /** First and last day, civil ms, where they are known. */
    readonly days?: readonly [number, number];
}
