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
export declare function formatNumber(n: number, { locale, numerals, useGrouping }: NumberOptions): string;
