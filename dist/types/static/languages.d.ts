/**
 * Called by each function that writes words: importing the package changes nothing. Words that were brought before
 * stay.
 */
export declare function registerLanguages(): void;
