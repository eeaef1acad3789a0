export type CalendarId = 'gregory' | 'islamic-umalqura' | 'islamic-civil' | 'persian' | 'hebrew';
export type Numerals = 'arab' | 'arabext' | 'latn';
export type MonthNames = 'locale' | 'levantine' | 'egyptian' | 'maghrebi' | 'dual';
export interface WordOptions {
    /** BCP 47. */
    readonly locale: string;
    /** Default `gregory`. */
    readonly calendar?: CalendarId;
    /** Default: the locale's own. */
    readonly numerals?: Numerals;
    /** Default `locale`. */
    readonly monthNames?: MonthNames;
    /** IANA name in which times with an offset are shown; default `UTC`. */
    readonly timeZone?: string;
}
