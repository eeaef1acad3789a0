import { type Meaning } from './lexicon.js';
export interface Token {
    readonly kind: 'number' | 'word' | 'mark';
    /** Folded. */
    readonly text: string;
    /** Of a number. */
    readonly value: number;
    /** None for a word that the lexicon lacks. */
    readonly meanings: readonly Meaning[];
    /** UTF-16 units of the text as written, end exclusive. */
    readonly start: number;
    readonly end: number;
    /** White space stands before it. */
    readonly isApart: boolean;
}
/**
 * Total. Marks that say nothing (commas, brackets, quotation marks) are tokens too. `isOwnOnly`: words of other
 * languages mean nothing; a written date may mix them, but in running text a Persian 'tomorrow' is an Arabic 'one by
 * one'.
 */
export declare function tokenize(text: string, locale: string, isOwnOnly?: boolean): Token[];
