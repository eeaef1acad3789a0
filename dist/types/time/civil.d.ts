export declare const MS_PER_DAY = 86400000;
export interface CivilFields {
    readonly year: number;
    readonly month: number;
    readonly day: number;
    readonly hour: number;
    readonly minute: number;
    readonly second: number;
    readonly millisecond: number;
}
/** Days of a month, 1 to 12; 0 for any other number. */
export declare const daysInMonth: (year: number, month: number) => number;
/** Civil ms since 1970-01-01T00:00. `month` may run over: month 13 is the January after. */
export declare function civilMs(year: number, month?: number, day?: number, hour?: number, minute?: number, second?: number, millisecond?: number): number;
/** The fields of a finite civil moment. */
export declare function civilFields(ms: number): CivilFields;
/** 0 is Sunday. */
export declare const weekday: (ms: number) => number;
