import { type DateLanguage } from '../../i18n/dates/all.js';
import type { DateRole } from '../../i18n/dates/date-words.js';
import type { CalendarId } from '../words.js';
export interface Meaning {
    readonly role: DateRole | 'monthName' | 'weekday' | 'hebrewNumber';
    /** By role: a number, a month (of 14 Hebrew names, as months.ts has them), a weekday (0 is Sunday) … */
    readonly value: number;
    /** Of a month's name. */
    readonly calendar?: CalendarId;
    /** Where only one language has it. */
    readonly language?: DateLanguage | 'ckb';
}
type Lexicon = ReadonlyMap<string, readonly Meaning[]>;
/** The languages of the tables; of any other, the names of months and weekdays are asked of the engine. */
export declare const OWN: Set<string>;
export declare const languageOf: (locale: string) => string;
export declare function lexiconFor(locale: string): Lexicon;
export {};
