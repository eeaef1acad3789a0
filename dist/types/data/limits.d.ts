export declare const MAX_TITLE = 300;
export declare const MAX_TEXT = 5000;
export declare const MAX_TRANSCRIPT = 20000;
export declare const MAX_LABEL = 300;
/**
 * The first `most` graphemes. Engines take longer for each in a longer text: it is looked at from its beginning, each
 * time twice as far.
 */
export declare function cutTo(text: string, most: number): string;
