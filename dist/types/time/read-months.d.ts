import type { ReadLanguage } from './read-words.js';
import type { CalendarId } from './words.js';
/** One name, or several between bars, per month; names without a language are read in all. */
interface Family {
    readonly calendar: CalendarId;
    readonly language?: ReadLanguage | 'ckb';
    readonly names: readonly string[];
}
export declare const MONTHS: readonly Family[];
/** From Sunday. */
export declare const WEEKDAYS: Readonly<Record<ReadLanguage, readonly string[]>>;
export {};
