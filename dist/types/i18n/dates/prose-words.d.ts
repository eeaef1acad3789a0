export interface ProseWords {
    /** What is named after a date, or after a weekday: before it they tell that no date is meant. */
    readonly named?: string;
    /** After a date that names it: '11 September Street'. */
    readonly namedAfter?: string;
    /** It comes back. */
    readonly every?: string;
    readonly yearly?: string;
    /** Before two years with a dash between them, however long. */
    readonly spans?: string;
    /** Before a year of birth, and not far. */
    readonly born?: string;
    /** After these a bare four-digit number is a year, if no counted thing follows. */
    readonly yearBefore?: string;
    /** What stands before a month that is meant as a time, where it has no year. */
    readonly monthBefore?: string;
    /** Before a weekday: it comes back each week, or it is the name of something. */
    readonly weekdayNotAfter?: string;
    /** Before and after 'today' that is a day, any day, and not today. */
    readonly todayNotAfter?: string;
    readonly todayNotBefore?: string;
    /** 'أجلت المحكمة القضية إلى 25 آذار': put off to a day. */
    readonly putOff?: string;
    /** Before a month, or after it: the one that was told last. */
    readonly sameBefore?: string;
    readonly sameAfter?: string;
    /** What goes on since a day is in the past, however the sentence goes on: 'تواجه الحكومة منذ الخميس'. */
    readonly since?: string;
}
