import type { Messages } from '../i18n/locale.js';
import type { OtherCalendars } from '../time/calendar.js';
import { type WordOptions, type Words } from '../time/words.js';
/** Adds or replaces the words of a locale (`fa`, or `fa-AF` for one region). What they lack is said in English. */
export declare function registerMessages(locale: string, messages: Partial<Messages>): void;
/** Whether there are words for exactly this locale. */
export declare const isRegistered: (locale: string) => boolean;
/** Makes the other calendars known. */
export declare function registerCalendars(others: OtherCalendars): void;
/**
 * The words of a locale as they are known now: its own, else its language's, English where we have none. A value: what
 * it says stays the same when other words are loaded later. The same one for the same options and the same words; words
 * as they are.
 */
export declare function wordsFor(options: WordOptions | Words): Words;
