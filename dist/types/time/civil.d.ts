/** Length of a civil day in milliseconds. */
export declare const MS_PER_DAY = 86400000;
/** Parts of a civil moment: `year` astronomical (0 is 1 BCE), `month` and `day` from 1. */
export interface CivilFields {
    year: number;
    month: number;
    day: number;
    hour: number;
    minute: number;
    second: number;
    millisecond: number;
}
/**
 * Civil milliseconds since 1970-01-01T00:00. Parts past their range carry over
 * (month 13 is January of the next year, day 0 the last day of the month before).
 * Source: days_from_civil, Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export declare function civilMs(year: number, month?: number, day?: number, hour?: number, minute?: number, second?: number, millisecond?: number): number;
/**
 * Parts of a civil moment in milliseconds; the inverse of `civilMs`. A moment that is not
 * finite gives fields that are NaN.
 * Source: civil_from_days, Howard Hinnant, as above.
 */
export declare function civilFields(ms: number): CivilFields;
/** Number of days in a month (1 to 12) of an astronomical year. */
export declare function daysInMonth(year: number, month: number): number;
/** Day of the week of a civil moment in milliseconds: 0 is Sunday. */
export declare function weekday(ms: number): number;
