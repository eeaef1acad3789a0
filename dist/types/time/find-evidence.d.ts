import type { Reading } from './read-grammar.js';
import type { Meaning, Token } from './read-lexer.js';
/** Tokens `[from, to)` of a text that were read as a date. */
export interface Place {
    readonly text: string;
    readonly tokens: readonly Token[];
    readonly from: number;
    readonly to: number;
    readonly language: string;
}
export declare const roleAt: (token: Token | undefined, role: Meaning["role"]) => boolean;
/** 'شارع 14 تموز', 'ثورة 14 تموز' of no year, '9 مايو من كل عام': something that is called after a date, or that comes back. */
export declare function isName(place: Place): boolean;
/** Whether the words are a date beyond reasonable doubt. */
export declare function isSure(reading: Reading, place: Place): boolean;
