import { type Check } from './expect.js';
import type { ShownOptions } from './shown.js';
import type { StaticOptions } from './story.js';
export interface Option {
    readonly type: 'string' | 'boolean';
    readonly short?: string;
    readonly help: string;
    /** The word for its value in the help. */
    readonly value?: string;
    /** What it has to be; of an option of words what the functions take, of others any text. */
    readonly check?: Check;
    /** That it is a number, and which. */
    readonly number?: Check;
}
export type Options = Readonly<Record<string, Option>>;
export type Values = Readonly<Record<string, string | boolean | undefined>>;
export declare const HELP: Options;
/** What all forms of a story take. */
export declare const WORDS: Options;
/** What the element is asked that a page, a list or a snippet becomes. */
export declare const SHOWN: Options;
/** The name that may have been meant, as a sentence with a space before it; nothing where none is near. */
export declare function didYouMean(name: string, known: readonly string[], before?: string): string;
/** Arguments by these options; a wrong one is told with what there is. */
export declare function parse(args: readonly string[], options: Options, command: string): {
    values: Values;
    files: string[];
};
export declare const text: (values: Values, name: string) => string | undefined;
/** Of an option that is a number. */
export declare const number: (values: Values, name: string) => number | undefined;
/** The named options as the functions take them; these say what is wrong with a value. */
export declare const wordOptions: (values: Values) => StaticOptions;
/** Those of how it is shown, whose values have been checked. */
export declare const shownOptions: (values: Values) => ShownOptions;
/** A wrong value is a wrong call: its option is named as the shell writes it. */
export declare function asUsage<T>(call: () => T): T;
export declare function helpOf(options: Options): string;
