import type { Speech } from '../i18n/locale.js';
import type { Calendars, OtherCalendars } from './calendar.js';
import type { CalendarId } from './calendar-ids.js';
export { CALENDARS, type CalendarId } from './calendar-ids.js';
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
/**
 * The words of a locale as a value: its messages, its calendars, and what the engine made for them once. Equal words
 * write equal texts.
 */
export interface Words extends WordOptions, Speech, Calendars {
}
/** How a date is said. */
interface DateStyle {
    /** `full` adds the weekday of a single day, `short` leaves out the name of a time's zone. Default `long`. */
    readonly style?: 'short' | 'long' | 'full';
    /** The date is one moment somewhere in its interval: 'between 27 February and 5 March'. */
    readonly within?: boolean;
}
export interface DateWordOptions extends WordOptions, DateStyle {
}
/** The same with the words themselves. */
export interface DateWords extends Words, DateStyle {
}
/** `messages`: the locale's; what they lack of the calendars is said in the calendars' own words. */
export declare function makeWords(options: WordOptions, messages: Speech['messages'], calendars: OtherCalendars | null, told?: Set<string>): Words;
