import { NumericReader } from './read-numeric.js';
import type { Parts } from './read-parts.js';
/** Gregorian months that are common words too. */
export declare const COMMON_WORDS: ReadonlySet<string>;
export declare class PointReader extends NumericReader {
    /** A point with its doubts and the part of it that is meant. */
    point(): Parts | null;
    /** 'أواخر', 'mid-', 'the end of'; but 'آخر في مايو' is another one in May. */
    private third;
    /** 'yesterday', and with a part of the day before or a time after. */
    private relativeDay;
    /** A month by name, glossed by its name in another region: both must agree. */
    private month;
    private monthName;
    /** The year of a month, or 'last', 'next': what stands after it. */
    private yearOf;
    /** '11-Mar-21', a spreadsheet's own form. */
    private shortYear;
    private withoutYear;
    private withYear;
    /** The nearest such month, or day of it, before, after, or in the year of the reference. */
    private besideMonth;
    /** 'النصف الأول من شباط 2021', 'the second week of March 2021'. */
    private partOfMonth;
    private nth;
    private monthAndYear;
    /** A day, with weekday and time where they are given, and the same day in another calendar. */
    private date;
    private dateAfter;
    /** '… الموافق 27 رجب 1442', '(27 رجب 1442)'. */
    private otherCalendar;
    /** 'يوم الخميس الموافق': the weekday of a date that follows. */
    private weekday;
    /** '17 شباط 2021', '11 من آذار', 'the 3rd of May', '١٧ من الشهر الماضي', 'כ״ז באדר תשפ״א'. */
    private dayAndMonth;
    /** 'March 11, 2021' */
    private monthAndDay;
    /** '17 من الشهر الماضي', '11 الجاري' */
    private dayOfMonth;
    /** A weekday that stands for a day: the nearest before the reference or on it, or as 'last' and 'next' say. */
    private weekdayAlone;
}
