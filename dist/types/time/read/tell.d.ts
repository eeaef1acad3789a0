import { type ReadingCode } from '../../i18n/reading.js';
import type { CalendarId } from '../words.js';
import type { ReadContext } from './cursor.js';
import type { Refusal } from './parts.js';
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
export declare function tell(code: string, values: Refusal['values'], severity: DateDiagnostic['severity'], context: ReadContext, suggestion?: string | null): DateDiagnostic;
export declare function understood(edtf: string, calendar: CalendarId, context: ReadContext, within?: boolean): DateDiagnostic;
export {};
