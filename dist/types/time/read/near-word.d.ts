/** A month or weekday that one letter makes of the word, as the tables write it. */
export declare function nearWord(folded: string): string | null;
