import type { Chronicle } from '../data/chronicle-columns.js';
import type { Problem, TimelineDocument } from '../data/document.js';
import type { Messages } from '../i18n/locale.js';
import type { Direction } from '../layout/viewport.js';
import type { CalendarId, MonthNames, Numerals, Words } from '../time/words.js';
/** What all static forms take. Where nothing is said it is as in the element. */
export interface StaticOptions {
    /** BCP 47; the story's by default, else `ar`. */
    readonly lang?: string | undefined;
    /** Direction of the text; by the script of `lang`. */
    readonly dir?: Direction | undefined;
    /** Which way time runs; as the text. */
    readonly timeDirection?: 'auto' | Direction | undefined;
    /** Calendar of the dates; the Gregorian by default. */
    readonly calendar?: CalendarId | undefined;
    /** A second calendar, beside the dates of days. */
    readonly secondaryCalendar?: CalendarId | undefined;
    /** Digits; by default those of `lang`. */
    readonly numerals?: Numerals | undefined;
    /** Arabic names of the Gregorian months; by the region of `lang`. */
    readonly monthNames?: MonthNames | undefined;
    /** Whose spring `2021-21` is. */
    readonly seasons?: 'northern' | 'southern' | undefined;
    /** IANA name; the story's by default, else `UTC`. */
    readonly timeZone?: string | undefined;
    /** Level of the title's heading, 1 to 5; an event's is one deeper. Default 2. */
    readonly headingLevel?: number | undefined;
    /** Relative addresses resolve against it; without it they stay as they are. */
    readonly baseUrl?: string | undefined;
    /** EDTF of the day of writing, for dates such as 'last month' where the story has no `asOf`. */
    readonly reference?: string | undefined;
    /** Is told what was wrong with the story, in the order in which it was met. */
    readonly onProblem?: ((problem: Problem) => void) | undefined;
}
export interface Story {
    readonly document: TimelineDocument;
    readonly chronicle: Chronicle;
    readonly words: Words;
    readonly messages: Messages;
    readonly dir: Direction;
    readonly timeDirection: Direction;
}
/** Reads any value that is a document, raw or read before. */
export declare function readStory(value: unknown, options: StaticOptions): Story;
