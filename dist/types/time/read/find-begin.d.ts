import type { Token } from './lexer.js';
/** No date has more tokens before its first strong one. */
export declare const REACH = 16;
export declare const isStrong: (token: Token | undefined) => boolean;
export declare const isQuiet: (token: Token | undefined) => boolean;
/** Most words with which a date begins; of the quiet ones 'من', and the article of a number ('الـ17'). */
export declare const canBegin: (token: Token | undefined, next: Token | undefined, language: string) => boolean;
