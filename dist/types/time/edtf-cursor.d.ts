import type { Qualifier } from './edtf-date.js';
/**
 * What is wrong with a text that should be EDTF, and at which character: a key of edtf-words.ts, which makes words of
 * it and the values. They weigh more than the scanner may, and few ask for them.
 */
export declare class EdtfRefusal extends Error {
    readonly code: string;
    readonly why: string;
    readonly position: number;
    readonly values: readonly (string | number)[];
    constructor(code: string, why: string, position: number, values?: readonly (string | number)[]);
}
/** `text[at, to)` is still to be read. */
export interface EdtfCursor {
    readonly text: string;
    readonly to: number;
    at: number;
}
/** @throws EdtfRefusal at the cursor, or at the position given. */
export declare function fail({ at }: EdtfCursor, code: string, why: string, position?: number, ...values: readonly (string | number)[]): never;
/** @throws EdtfRefusal: `what` was expected at the cursor, and something else is there. */
export declare const expected: (cursor: EdtfCursor, what: string) => never;
/** The character that stands here; empty at the end. */
export declare const peek: ({ text, at, to }: EdtfCursor) => string;
/** Takes that character where it stands here. */
export declare function take(cursor: EdtfCursor, char: string): boolean;
export declare const isDigit: (char: string) => boolean;
/** So many digits, and `X` for open ones where they may be; `what` is for the error. */
export declare function takeDigits(cursor: EdtfCursor, what: string, length: number, mayBeOpen?: boolean): string;
/** One digit or more. */
export declare function takeRun(cursor: EdtfCursor, what: string): string;
export declare function takeQualifier(cursor: EdtfCursor): Qualifier;
