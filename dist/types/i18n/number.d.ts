import type { Speech } from './locale.js';
/** What is made for these words once, under a name of its own: making a formatter costs far more than using it. */
export declare function keep<T>({ kept }: Pick<Speech, 'kept'>, name: string, make: () => T): T;
/** Removes invisible direction marks from what Intl wrote. */
export declare const withoutMarks: (text: string) => string;
/** The locale if the engine takes it, else English: an odd locale never takes a timeline down. */
export declare function knownLocale(locale: string): string;
/**
 * The locale whose numbers, weekdays and clock Intl is to write: Chromium lacks Kurdish and Pashto, and would take the
 * reader's own language for them. Urdu has 24 hours: AM and PM turn a range around on the screen.
 */
export declare const intlLocale: (tag: string) => string;
/** The digits of a locale that the engine takes. */
export declare const digitsOf: (tag: string) => string;
/** A text of somebody else's with its digits in those of the words around it. */
export declare function withDigits(text: string, { digits }: Pick<Speech, 'digits'>): string;
export declare function formatNumber(n: number, words: Omit<Speech, 'messages'>, useGrouping?: boolean): string;
