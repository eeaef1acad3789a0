// What every function that writes words for people needs to know.

export const CALENDARS = ['gregory', 'islamic-umalqura', 'islamic-civil', 'persian', 'hebrew'] as const;
export type CalendarId = (typeof CALENDARS)[number];
export type Numerals = 'arab' | 'arabext' | 'latn';
export type MonthNames = 'locale' | 'levantine' | 'egyptian' | 'maghrebi' | 'dual';

export interface WordOptions {
  /** BCP 47. */
  readonly locale: string;
  /** Default `gregory`. Dates coarser than a day stay Gregorian, since they are not known in another calendar. */
  readonly calendar?: CalendarId;
  /** A second calendar beside it; default none. */
  readonly secondaryCalendar?: CalendarId;
  /** Default: the locale's own. */
  readonly numerals?: Numerals;
  /** Default `locale`. */
  readonly monthNames?: MonthNames;
  /** IANA name in which times with an offset are shown; default `UTC`. */
  readonly timeZone?: string;
}
