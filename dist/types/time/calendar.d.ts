import type { Messages } from '../i18n/locale.js';
import type { CalendarId } from './calendar-ids.js';
export interface CalendarDate {
    readonly year: number;
    /** 1 is the first month of that year; a Hebrew leap year has 13. */
    readonly month: number;
    readonly day: number;
}
/** How a unit tiles time, in the shape of a d3 interval: civil ms in, civil ms out. */
export interface Interval {
    /** The start of the tile that holds a moment. */
    floor(ms: number): number;
    /** The moment `step` tiles after the start of the one that holds `ms`. */
    offset(ms: number, step: number): number;
    /** Starts of tiles after `from` and up to `to`. */
    count(from: number, to: number): number;
}
export interface Calendar {
    readonly id: CalendarId;
    /** False where the engine's tables do not reach, or engines differ. */
    covers(ms: number): boolean;
    /** The day that holds a civil moment. Only for moments it covers. */
    fields(ms: number): CalendarDate;
    /**
     * Civil ms of the first day of a month; `month` may run over, as `monthsIn` of each year has it. NaN outside what it
     * covers.
     */
    monthStart(year: number, month?: number): number;
    monthsIn(year: number): number;
    readonly year: Interval;
    readonly month: Interval;
    readonly day: Interval;
}
/** The calendar's intervals, from its fields and starts alone. */
export declare function withIntervals(base: Omit<Calendar, 'year' | 'month' | 'day'>): Calendar;
export declare const gregory: Calendar;
/** The other calendars, and the words of Arabic and English for them; other languages have theirs. */
export interface OtherCalendars {
    /** Any calendar; null where the engine lacks it. */
    calendarOf(id: CalendarId): Calendar | null;
    readonly words: Readonly<Record<string, Partial<Messages>>>;
}
/** The calendars that there are. */
export interface Calendars {
    /** Those other than the Gregorian; null where they are not there. */
    readonly calendars: OtherCalendars | null;
    /** What the console was told of calendars: one for all words of a page. */
    readonly told: Set<string>;
}
/** The calendar, or null where the engine lacks it, or the words come without it. */
export declare const calendarIn: ({ calendars }: Calendars, id?: CalendarId) => Calendar | null;
/** The calendar asked for where it covers all of the moments; else the Gregorian one, and the console says so once. */
export declare function calendarFor(words: Calendars, id: CalendarId | undefined, ...moments: readonly number[]): Calendar;
