import type { Plural, Speech } from './locale.js';
/** Fills `{name}` by `values.name`; a name without a value stays as it is. */
export declare function fill(template: string, values: Readonly<Record<string, string>>): string;
/** The form for `n` in the words' language, with `{n}` in the digits asked for. */
export declare function plural(message: Plural, n: number, words: Speech, values?: Readonly<Record<string, string>>): string;
/** 'the 19th', by the language's rule of ordinals; `isGoverned`: as after a word that changes its case. */
export declare function ordinal(n: number, words: Speech, isGoverned?: boolean): string;
