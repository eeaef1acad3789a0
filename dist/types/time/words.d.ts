import type { Speech } from '../i18n/locale.js';
import type { OtherCalendars } from './calendar.js';
export declare const CALENDARS: readonly ["gregory", "islamic-umalqura", "islamic-civil", "persian", "hebrew"];
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
/** The words of a locale as a value: its messages, its calendars, and what the engine made for them once. Equal words write equal texts. */
export interface Words extends WordOptions, Speech {
    /** Calendars other than the Gregorian; null where they are not there. */
    readonly calendars: OtherCalendars | null;
    /** What the console was told of calendars: one for all words of a page. */
    readonly told: Set<string>;
}
/** `messages`: the locale's; what they lack of the calendars is said in the calendars' own words. */
export declare function makeWords(options: WordOptions, messages: Speech['messages'], calendars: OtherCalendars | null, told?: Set<string>): Words;
