import { type ReadingCode } from '../../i18n/reading.js';
import { type CalendarId, type Words } from '../words.js';
import { type ReadContext } from './cursor.js';
import { Refusal } from './parts.js';
export interface ReadDateOptions {
    /** EDTF of the day, or the time, of writing: 'last month' is relative to it. Without it such words are refused. */
    readonly reference?: string | undefined;
    /** BCP 47; decides what 3/4/2021, 1399 and 'last week' mean. Default `ar`. */
    readonly locale?: string | undefined;
    /** IANA zone of times that name none; without it they are floating. */
    readonly timeZone?: string | undefined;
}
/** `notADate` as `not-a-date`. */
type Hyphened<Name extends string> = Name extends `${infer Letter}${infer Rest}` ? `${Letter extends Lowercase<Letter> ? Letter : `-${Lowercase<Letter>}`}${Hyphened<Rest>}` : Name;
export type DateProblemCode = `date/${Hyphened<ReadingCode>}`;
export interface DateDiagnostic {
    /** Stable, such as `date/no-such-month`. */
    readonly code: DateProblemCode;
    /** A sentence in the editor's language. */
    readonly message: string;
    /** `info`: what was understood. `warning`: understood, but look again. `error`: why there is no date. */
    readonly severity: 'info' | 'warning' | 'error';
    /** What may have been meant: EDTF, or the text with one word mended. */
    readonly suggestion?: string;
}
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
/** Everything that reading depends on, from the options and words; what cannot be used of them is left out. */
export declare function readContext(options: ReadDateOptions, words: Words): ReadContext;
/**
 * The date that a text in the words' language says, as EDTF; null with the reason where it says none, or more than one. It throws for nothing:
 * a `reference` or `timeZone` that is none is a warning, and it reads on without.
 */
export declare function readDate(text: string, options: ReadDateOptions, words: Words): DateReading;
/** The options that can be used, and why others cannot. */
export declare function sortOptions(options: ReadDateOptions): [ReadDateOptions, readonly Refusal[]];
export {};
