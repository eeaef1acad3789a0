export declare const folded: (words: string) => ReadonlySet<string>;
/** What is named after a date, or after a weekday: the words before tell that no date is meant. */
export declare const NAMED: ReadonlySet<string>;
/** Events that go by their day: with a year it is a date. */
export declare const NAMED_EVENTS: ReadonlySet<string>;
/** Nouns of which 'عام' is the adjective. */
export declare const GENERAL: ReadonlySet<string>;
/** After these a bare four-digit number is a year, if no counted thing follows. */
export declare const YEAR_BEFORE: ReadonlySet<string>;
/** Words that can follow a year and are never counted. */
export declare const FUNCTION_WORDS: ReadonlySet<string>;
/** Before 'من' and a number: it is compared with. */
export declare const COMPARED: ReadonlySet<string>;
/** After a date: it is of a year that was told before. */
export declare const TOLD_BEFORE: ReadonlySet<string>;
/** English: what a year follows, and what a number beside it counts. */
export declare const EN_YEAR_BEFORE: ReadonlySet<string>;
/** Before a year, whatever follows it. */
export declare const EN_TIME_BEFORE: ReadonlySet<string>;
export declare const EN_COUNTED: ReadonlySet<string>;
/** Persian: words that follow a year and are never counted. */
export declare const FA_FUNCTION: ReadonlySet<string>;
/** Urdu: what stands after a year or a month, and what makes a number of it yet. */
export declare const UR_AFTER: ReadonlySet<string>;
export declare const UR_MORE: ReadonlySet<string>;
/** What stands before a month that is meant as a time, where it has no year. */
export declare const MONTH_BEFORE: ReadonlySet<string>;
/** Persian months that are words, or people, too: 'ماه' says which. */
export declare const FA_COMMON_MONTHS: ReadonlySet<string>;
/** Before a weekday: it comes back each week, or it is the name of something. */
export declare const WEEKDAY_NOT_AFTER: ReadonlySet<string>;
/** Before and after 'اليوم' that is a day, any day, and not today. */
export declare const TODAY_NOT_AFTER: ReadonlySet<string>;
export declare const TODAY_NOT_BEFORE: ReadonlySet<string>;
