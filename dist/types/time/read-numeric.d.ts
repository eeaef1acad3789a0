import { type Parts } from './read-parts.js';
import { PeriodReader } from './read-period.js';
/** The year that two digits stand for, as spreadsheets take them: 1930 to 2029. */
export declare const fullYear: (short: number) => number;
export declare class NumericReader extends PeriodReader {
    /** 11/3/2021, 2021/3/11, 11.3.2021. */
    protected numeric(): Parts | null;
    /** 3/2021, 2021/3. */
    protected numericMonth(): Parts | null;
    /** '1442 هـ الموافق 2021 م', '١٤٤٢هـ / ٢٠٢١م': one year in two calendars, each with its era. */
    protected dualYear(): Parts | null;
    private numericDay;
}
