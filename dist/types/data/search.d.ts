/** UTF-16 units, end exclusive. */
export interface TextRange {
    readonly start: number;
    readonly end: number;
}
/**
 * The words of `text` that begin with a word of `query`, in order; none unless every word of the query is found.
 * Spellings are folded; the article and an attached و ف ب ل ك may be there or not. A name may be written in one or two
 * words ('عبد الله', 'عبدالله').
 */
export declare function findText(text: string, query: string): TextRange[];
