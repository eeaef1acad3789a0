import type { Messages, Plural } from './locale.js';
import { type NumberOptions } from './number.js';
/** The words of the locale's language; English where we have none. */
export declare function messagesFor(locale: string): Messages;
/** Fills `{name}` by `values.name`; a name without a value stays as it is. */
export declare function fill(template: string, values: Readonly<Record<string, string>>): string;
/** The form for `n` in the words' language, with `{n}` in the digits asked for. */
export declare function plural(message: Plural, n: number, words: NumberOptions): string;
