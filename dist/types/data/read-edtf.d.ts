import type { ReadDateOptions } from '../time/read/context.js';
import type { DateReading } from '../time/read/read-date.js';
import type { TimelineEvent } from './document.js';
import type { ProblemCode } from './problem-codes.js';
import type { Reader } from './reader.js';
/**
 * `locale`, `timeZone` and `reference` are for dates in words, where the story has no `lang`, `timeZone` and `asOf`.
 */
export interface ReadOptions extends ReadDateOptions {
    /** Relative addresses resolve against it. */
    readonly baseUrl?: string | undefined;
    /** Reads dates in words, as core's `readDate` does; without it such a date is the problem `date/not-edtf`. */
    readonly readDate?: (text: string, options: ReadDateOptions) => Pick<DateReading, 'edtf'> & Partial<DateReading>;
}
/** The fields of an event that say when it was. */
export type EventDate = Pick<TimelineEvent, 'date' | 'calendar' | 'original' | 'within'>;
/**
 * A date that is EDTF, or in words and there is a reader for them; else the problem that it is none. Reports what the
 * reader warns of.
 */
export declare function readDateText(text: string, reader: Reader, field: string, { readDate, reference, locale, timeZone }: ReadOptions): EventDate | {
    readonly code: ProblemCode;
    readonly why: string;
};
/** The field as EDTF; undefined where it is missing or wrong, which is reported. */
export declare function readEdtf(reader: Reader, field: string, options: ReadOptions): string | undefined;
export declare function isEdtf(text: string): boolean;
