type Width = (text: string) => number;
/** One line: the whole text, or its start with an ellipsis. It ends after a word, if it has room for one. */
export declare function cutLine(text: string, mostPx: number, widthOf: Width): string;
/**
 * Broken at spaces; a word that is longer than a line is cut by graphemes; what is left after `most` lines becomes an
 * ellipsis.
 */
export declare function breakLines(text: string, mostPx: number, most: number, widthOf: Width): string[];
export {};
