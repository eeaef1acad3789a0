import { type DateLanguage } from '../../i18n/dates/all.js';
import type { CalendarId } from '../words.js';
/** One name, or several between bars, per month; names without a language are read in all. */
interface Family {
    readonly calendar: CalendarId;
    readonly language?: DateLanguage | 'ckb';
    readonly names: readonly string[];
}
export declare const LANGUAGES: readonly DateLanguage[];
export declare const MONTHS: readonly Family[];
export {};
