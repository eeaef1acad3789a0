/** What is expected of a language, for a message on a word that is none. */
export declare const expectedLang: (word: string) => string;
