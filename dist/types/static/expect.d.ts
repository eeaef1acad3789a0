import { type Aliases } from '../data/near.js';
/** Null for a value that is right, else what is expected in its place. */
export type Check = (value: unknown) => {
    readonly expected: string;
    readonly meant?: string | null;
} | null;
export declare const oneOf: (values: readonly string[], called?: Aliases) => Check;
export declare const DAY: Check;
export declare const ADDRESS: Check;
/** The tag that is meant is the example. */
export declare const LANGUAGE: Check;
export declare const ZONE: Check;
export declare const PX: Check;
export declare const LEVEL: Check;
export declare const SCALE: Check;
export declare const BYTES: Check;
export declare const THEME: Check;
export declare const SECONDS: Check;
/** The values that an option of words may have, by its name. */
export declare const CHOICES: {
    readonly dir: readonly ["rtl", "ltr"];
    readonly timeDirection: readonly ["auto", "rtl", "ltr"];
    readonly calendar: readonly ["gregory", "islamic-umalqura", "islamic-civil", "persian", "hebrew"];
    readonly secondaryCalendar: readonly ["gregory", "islamic-umalqura", "islamic-civil", "persian", "hebrew"];
    readonly numerals: readonly ["arab", "arabext", "latn"];
    readonly monthNames: readonly ["locale", "levantine", "egyptian", "maghrebi", "dual"];
    readonly seasons: readonly ["northern", "southern"];
};
/** What the options of words take, by their names. */
export declare const WORD_CHECKS: Readonly<Record<string, Check>>;
export declare const LANE_BY: Check;
/** How events stand on the axis. */
export declare const AXIS_SCALE: Check;
/** What the options of how it is shown take, by their names. */
export declare const SHOWN_CHECKS: Readonly<Record<string, Check>>;
/** What is wrong with an option, as a sentence; null where nothing is. `written` is the value as somebody wrote it. */
export declare function wrongIn(name: string, check: Check, value: unknown, written?: string): string | null;
/** A wrong call of a function is an exception that names the option; undefined is as if it were not there. */
export declare function expectOption(name: string, check: Check, value: unknown): void;
