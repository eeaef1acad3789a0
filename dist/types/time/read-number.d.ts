import { Cursor } from './read-cursor.js';
export interface NumberWord {
    readonly value: number;
    /** Digits written; 0 for words. */
    readonly digits: number;
    readonly isOrdinal: boolean;
}
export declare class NumberReader extends Cursor {
    /** A number in digits or words, cardinal or ordinal: '17', '10,000', 'السابع عشر', 'خمسة وعشرين', '66 million'. */
    number(): NumberWord | null;
    private digits;
    /** '10,000', '3.000.000': never four digits, so that it is a year only where an era says so. */
    private grouped;
    private ordinal;
    private cardinal;
    /** 'مئة وخمسة وعشرين', 'nine hundred and five': hundreds, tens and ones, each once, in the order of any of the languages. */
    private belowThousand;
    /** One to nineteen; with the hundreds that it counts. */
    private one;
    private ten;
    private hundred;
}
