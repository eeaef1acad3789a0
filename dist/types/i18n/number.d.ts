export interface NumberOptions {
    readonly locale: string;
    /** `arab`, `arabext`, `latn` …; the locale's own by default. */
    readonly numerals?: string;
    readonly useGrouping?: boolean;
}
/** Removes invisible direction marks from what Intl wrote. */
export declare const withoutMarks: (text: string) => string;
/** The locale if the engine takes it, else English: an odd locale never takes a timeline down. */
export declare const knownLocale: (locale: string) => string;
/** The locale whose numbers, weekdays and clock Intl is to write: Chromium lacks Kurdish and Pashto, and would take the reader's own language for them. */
export declare const intlLocale: (locale: string) => string;
/** The digits asked for, else the locale's. */
export declare const digitsOf: ({ locale, numerals }: NumberOptions) => string;
/** A text of somebody else's with its digits in those of the words around it. */
export declare function withDigits(text: string, options: NumberOptions): string;
export declare function formatNumber(n: number, { useGrouping, ...options }: NumberOptions): string;
