import { ClockReader } from './read-clock.js';
import type { Parts } from './read-parts.js';
import type { CalendarId } from './words.js';
declare const UNITS: readonly ["minute", "hour", "day", "week", "month", "year", "decade", "century"];
export type Unit = (typeof UNITS)[number];
/** An era: a calendar, or before the Gregorian one's first year. */
export type Era = CalendarId | 'bc';
/** Day, month and year of a civil moment. */
export declare function dayParts(ms: number): Parts;
export declare class PeriodReader extends ClockReader {
    protected needToday(): number | null;
    /** 'last month', 'الأسبوع الماضي', 'الصيف الماضي', 'this year'; `17` before it is a day of that month. */
    protected period(): Parts | null;
    /** The unit that holds the reference, or its neighbour. */
    besideUnit(unit: Unit, step: number): Parts | null;
    private besideSeason;
    /** 'الربع الأول من 2021', 'Q1 2021', 'second half of 2021', 'صيف 2021'. */
    protected partOfYear(): Parts | null;
    /** 'الربع الأول', 'first quarter', 'Q1', 'the last quarter'. */
    private numberedPart;
    /** 'Winter 2020–21' ends in the year after. */
    private nextYear;
    /** Decades, centuries and millennia. */
    protected years(): Parts | null;
    /** The decade of a century that follows, else of the last one: the 20s are of two centuries, so they must be told. */
    private decade;
    private century;
    /** The nth century or millennium of an era. */
    protected manyYears(n: number, years: 100 | 1000): Parts | null;
    protected manyOfEra(n: number, years: 100 | 1000, era: Era | null): Parts;
    /** An era's mark, if it stands here. */
    protected anyEra(): Era | null;
    private era;
    /** A year with its calendar: by era, by the locale where the number is of its own calendar, else Gregorian. */
    protected ofEra(value: number): Parts;
    /** 'عام 2015', '2015', '44 ق.م', '1442 هـ', 'תשפ״א'. */
    plainYear(): Parts | null;
    /** 'Nineteen eighty-four' */
    private spokenYear;
}
export {};
