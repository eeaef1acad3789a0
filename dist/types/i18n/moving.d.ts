export interface MovingWords {
    /** To who turns the wheel over a chart without the key that makes it zoom. */
    readonly hint: string;
    /** What that key is called, where it has another name. */
    readonly ctrl?: string;
    readonly earlier: string;
    readonly later: string;
    readonly overview: string;
    readonly start: string;
    readonly end: string;
}
/** The words of the locale's language; English where we have none. */
export declare const movingWordsFor: (locale: string) => MovingWords;
