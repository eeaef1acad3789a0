export interface NumberOptions {
    readonly locale: string;
    /** `arab`, `arabext`, `latn` …; the locale's own by default. */
    readonly numerals?: string;
    readonly useGrouping?: boolean;
}
/** Removes invisible direction marks from what Intl wrote. */
export declare const withoutMarks: (text: string) => string;
/** The locale if the engine takes it, else English: an odd locale never takes a timeline down. */
export declare function knownLocale(locale: string): string;
/** The digits asked for, else the locale's. Engines differ on plain `ar`: there it is what current data says. */
export declare function digitsOf({ locale, numerals }: NumberOptions): string;
export declare function formatNumber(n: number, { useGrouping, ...options }: NumberOptions): string;
