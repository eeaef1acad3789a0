import type { Chronicle } from '../data/chronicle-columns.js';
import type { Problem, TimelineDocument } from '../data/document.js';
import type { Messages } from '../i18n/locale.js';
import type { Direction } from '../layout/viewport.js';
import { type CalendarId, type MonthNames, type Numerals, type WordOptions } from '../time/words.js';
/** What all static forms take. Where nothing is said it is as in the element. */
export interface StaticOptions {
    /** BCP 47; the document's by default, else `ar`. */
    readonly lang?: string | undefined;
    /** Direction of the text; by the script of `lang`. */
    readonly dir?: Direction | undefined;
    /** Which way time runs; as the text. */
    readonly timeDirection?: 'auto' | Direction | undefined;
    readonly calendar?: CalendarId | undefined;
    readonly secondaryCalendar?: CalendarId | undefined;
    readonly numerals?: Numerals | undefined;
    readonly monthNames?: MonthNames | undefined;
    /** Whose spring `2021-21` is. */
    readonly seasons?: 'northern' | 'southern' | undefined;
    /** IANA name; the document's by default, else `UTC`. */
    readonly timeZone?: string | undefined;
    /** Level of the title's heading, 1 to 5; an event's is one deeper. Default 2. */
    readonly headingLevel?: number | undefined;
    /** Relative addresses resolve against it; without it they stay as they are. */
    readonly baseUrl?: string | undefined;
    /** EDTF of the day of writing, for dates such as 'last month' where the document has no `asOf`. */
    readonly reference?: string | undefined;
    /** Is told what was wrong with the document, in the order in which it was met. */
    readonly onProblem?: ((problem: Problem) => void) | undefined;
}
export interface Story {
    readonly document: TimelineDocument;
    readonly chronicle: Chronicle;
    readonly words: WordOptions;
    readonly messages: Messages;
    readonly dir: Direction;
    readonly timeDirection: Direction;
}
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
/** Reads any value that is a document, raw or read before. */
export declare function readStory(value: unknown, options: StaticOptions): Story;
