import type { Cursor } from './cursor.js';
export interface NumberWord {
    readonly value: number;
    /** Digits written; 0 for words. */
    readonly digits: number;
    readonly isOrdinal: boolean;
}
/** A number in digits or words, cardinal or ordinal: '17', '10,000', 'السابع عشر', 'خمسة وعشرين', '66 million'. */
export declare function readNumber(cursor: Cursor): NumberWord | null;
