/** UTF-16 units, end exclusive. */
export interface TextRange {
    readonly start: number;
    readonly end: number;
}
export interface Word extends TextRange {
    /** Its folded spellings: each hamza as its carrier, and without. */
    readonly forms: readonly string[];
    /** These, and what is left of them without what is attached. */
    readonly stems: readonly string[];
}
/** Letters of which there are two spellings. */
export declare const HAMZA: RegExp;
/** The words of a text with their places. */
export declare function wordsOf(text: string): Word[];
/** The word, and what is left of it without what is attached. */
export declare const stemsOf: (form: string) => string[];
/** Who asks for 'الناتو' wants 'ناتو': the article counts for nothing in a query either. */
export declare const askedFor: (form: string) => string[];
/**
 * The words of `text` that begin with a word of `query`, in order; none unless every word of the query is found.
 * Spellings are folded; the article and an attached و ف ب ل ك may be there or not. A name may be written in one or two
 * words ('عبد الله', 'عبدالله').
 */
export declare const findText: (text: string, query: string) => TextRange[];
/** The same for the words of many texts. Each word is asked once for each length that something asked for has. */
export declare function findingOf(asked: readonly Word[]): (words: readonly Word[]) => TextRange[];
/** Ranges in order, none of which overlaps another: a letter that folds to several, such as '½', is of two words. */
export declare function merged(ranges: readonly TextRange[]): TextRange[];
