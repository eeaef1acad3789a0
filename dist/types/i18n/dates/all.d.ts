export declare const DATE_WORDS: {
    readonly ar: import("./date-words.js").DateWords;
    readonly fa: import("./date-words.js").DateWords;
    readonly ur: import("./date-words.js").DateWords;
    readonly he: import("./date-words.js").DateWords;
    readonly en: import("./date-words.js").DateWords;
};
export type DateLanguage = keyof typeof DATE_WORDS;
