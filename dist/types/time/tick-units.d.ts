import type { Calendar } from './calendar.js';
/** How a unit tiles time: the start of the tile that holds a moment, and the start of the next. */
export interface Unit {
    floor(ms: number): number;
    next(start: number): number;
}
/** Every so many ms. */
export declare const even: (ms: number) => Unit;
export declare const DAY: Unit;
/** Every `n`th month of the year; a last one that would crowd the next year's first is left out (a Hebrew 13th). */
export declare const monthsOf: ({ fields, monthStart, monthsIn }: Calendar, n: number) => Unit;
/** Every `n`th day counted from the first of each month; a last one that would crowd the next first is left out. */
export declare const daysOfMonth: ({ month }: Calendar, n: number) => Unit;
/**
 * Years that are multiples of `n`; before the common era the multiples as they are counted there (year 1 - n is n BC).
 */
export declare const yearsOf: ({ fields, monthStart }: Calendar, n: number) => Unit;
/**
 * Centuries as they are counted: the first begins with year 1, later ones with a hundred, those before it with years
 * such as 500 BC.
 */
export declare const CENTURY: Unit;
