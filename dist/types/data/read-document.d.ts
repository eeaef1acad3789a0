import type { DateReading, ReadDateOptions } from '../time/read-date.js';
import type { Problem, TimelineDocument } from './document.js';
/** `locale`, `timeZone` and `reference` are for dates in words, where the story has no `lang`, `timeZone` and `asOf`. */
export interface ReadOptions extends ReadDateOptions {
    /** Relative addresses resolve against it. */
    readonly baseUrl?: string | undefined;
    /** Reads dates in words, as core's `readDate` does; without it such a date is the problem `date/not-edtf`. */
    readonly readDate?: (text: string, options: ReadDateOptions) => Pick<DateReading, 'edtf'> & Partial<DateReading>;
}
/** A document, or an array of events. The problems are in the order in which they were met, last those that are told once for the whole story. */
export declare function readDocument(value: unknown, options?: ReadOptions): {
    readonly document: TimelineDocument;
    readonly problems: readonly Problem[];
};
