import { type Parts } from './read-parts.js';
import { PeriodReader } from './read-period.js';
export declare class NumericReader extends PeriodReader {
    /** 11/3/2021, 2021/3/11, 11.3.2021. */
    protected numeric(): Parts | null;
    /** 3/2021, 2021/3. */
    protected numericMonth(): Parts | null;
    private numericDay;
}
