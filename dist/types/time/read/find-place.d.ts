import type { Token } from './lexer.js';
import type { Meaning } from './lexicon.js';
/** Halves of the day: a weekday beside one is a day. */
export declare const HALVES: readonly ["am", "pm", "noon", "night"];
/** Tokens `[from, to)` of a text that were read as a date. */
export interface Place {
    readonly text: string;
    readonly tokens: readonly Token[];
    readonly from: number;
    readonly to: number;
    readonly language: string;
}
export declare const roleAt: (token: Token | undefined, role: Meaning["role"]) => boolean;
export declare const taken: ({ tokens, from, to }: Place) => readonly Token[];
export declare const has: (place: Place, ...roles: readonly Meaning["role"][]) => boolean;
/** The last word before the place that says something, attached particles aside. */
export declare const before: ({ tokens, from }: Pick<Place, "tokens" | "from">) => Token | undefined;
export declare const bareWord: (token: Pick<Token, "text"> | undefined) => string;
/** A particle that is written together with the word after it stands before the place. */
export declare const isAttached: ({ tokens, from }: Place) => boolean;
export declare const isComma: (token: Token | undefined) => boolean;
/** A word that a number before it may count: 'في 2014 نقطة'. */
export declare function isCounted(token: Token | undefined, language: string, count?: number): boolean;
