import type { Messages, Plural } from './locale.js';
import { type NumberOptions } from './number.js';
/** Adds or replaces the words of a locale (`fa`, or `fa-AF` for one region). What they lack is said in English. */
export declare function registerMessages(locale: string, messages: Partial<Messages>): void;
/** Whether there are words for exactly this locale. */
export declare const isRegistered: (locale: string) => boolean;
/** The locale's own words, else its language's; English where we have none. */
export declare function messagesFor(locale: string): Messages;
/** Fills `{name}` by `values.name`; a name without a value stays as it is. */
export declare function fill(template: string, values: Readonly<Record<string, string>>): string;
/** The form for `n` in the words' language, with `{n}` in the digits asked for. */
export declare function plural(message: Plural, n: number, words: NumberOptions, values?: Readonly<Record<string, string>>): string;
/** 'the 19th', by the language's rule of ordinals; `isGoverned`: as after a word that changes its case. */
export declare function ordinal(n: number, words: NumberOptions, isGoverned?: boolean): string;
