import { Refusal, type Parts, type Value } from './parts.js';
export declare const yearText: (year: number) => string;
/** EDTF of the day that holds a civil moment. */
export declare function dayText(ms: number): string;
/** What the options tell: `zone` of times that name none. */
export interface ResolveContext {
    readonly timeZone: string | undefined;
}
/** A date that says all it must; else why not. */
export declare function resolve(parts: Parts, context: ResolveContext): Value | Refusal;
/** A value on its own: one EDTF date, or the interval of days that it lies within. */
export declare const valueText: (value: Value) => string;
export declare const startText: (value: Value) => string;
export declare const endText: (value: Value) => string;
