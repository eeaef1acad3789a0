import type { CalendarId, Words } from '../words.js';
import { type ReadDateOptions } from './context.js';
import { type DateDiagnostic } from './tell.js';
export interface DateReading {
    /** Null where it must not guess. */
    readonly edtf: string | null;
    readonly calendar: CalendarId;
    readonly original: string;
    /** One moment somewhere inside the interval, not a period that lasts. */
    readonly within: boolean;
    /** 1: said in full. 0.9: relative to the reference. 0.6: with a warning. 0: no date. */
    readonly confidence: number;
    readonly diagnostics: readonly DateDiagnostic[];
}
/**
 * The date that a text in the words' language says, as EDTF; null with the reason where it says none, or more than one.
 * It throws for nothing: a `reference` or `timeZone` that is none is a warning, and it reads on without.
 */
export declare function readDate(text: string, options: ReadDateOptions, words: Words): DateReading;
