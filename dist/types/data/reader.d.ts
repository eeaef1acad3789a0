import type { Called } from './choices.js';
import type { Problem } from './document.js';
import { ToldOnce } from './fields.js';
import type { Found, Part, Values } from './found.js';
import type { ProblemCode } from './problem-codes.js';
type Defined<T> = {
    [K in keyof T]?: Exclude<T[K], undefined>;
};
export declare class Reader {
    #private;
    private readonly path;
    private readonly problems;
    private readonly baseUrl;
    private readonly toldOnce;
    /** The object, or null where the value is none. */
    readonly raw: object | null;
    constructor(value: unknown, path: string, problems: Found[], baseUrl: string | undefined, toldOnce?: ToldOnce);
    /** `values`: what the words of it are made of (found.ts). */
    report<Code extends ProblemCode>(code: Code, field: string, values: Code extends keyof Values ? Values[Code] : readonly unknown[], severity?: Problem['severity'], dropped?: boolean): void;
    /** A warning that is told once for all of the same code and the same first of the values. */
    warnOnce<Code extends keyof Values>(code: Code, field: string, values: Values[Code]): void;
    private pathOf;
    /** Reports that the whole object is left out. */
    reject(code: ProblemCode, field?: string, values?: readonly unknown[]): null;
    private get isEvent();
    /** Reports what is not of the type that is expected. */
    private isNone;
    private at;
    /** Only the entries that are defined. */
    some<T extends object>(entries: T): Defined<T>;
    /** Text without controls, cut to `most` graphemes with a warning. Numbers are taken as text. */
    string(key: string, most: number): string | undefined;
    private stringOf;
    /** As `string`, of a text that may say its language: `{ text, lang }`, or by the field's name in `langs`. */
    text(key: string, most: number): string | undefined;
    /** A text with links: they resolve as all addresses do. */
    rich(key: string, most: number): string | undefined;
    /** A list of such. */
    texts(key: string, most: number): string[];
    /** `name`: that of the field as it will be. */
    private textOf;
    /** The languages of the texts that were read up to now. */
    langs(): {
        langs?: Readonly<Record<string, string>>;
    };
    /** A language tag. */
    lang(key: string): string | undefined;
    number(key: string, least: number, most: number): number | undefined;
    /** Px of something that has a size; what is none is left out. */
    size(key: string): number | undefined;
    boolean(key: string): boolean | undefined;
    /** With a `code` of its own it is required, and told by that code alone. */
    oneOf<T extends string>(key: string, values: readonly T[], called: Called, code?: 'media/type'): T | undefined;
    /** A list of such; `each` is told every text and its field. */
    strings(key: string, most: number, each?: (text: string, field: string) => void): string[];
    array(key: string, isNeeded?: boolean): unknown[];
    object(key: string): Reader | undefined;
    list(key: string): Reader[];
    child(value: unknown, field: string): Reader;
    /** Remembers the fields that such a part of a document does not have. */
    expect(part: Part): void;
    /** What `read` gives; where that throws, the field is lost and nothing else. */
    attempt<T>(field: string, read: () => T, none: T): T;
    link(key: string): string | undefined;
    media(key: string): string | undefined;
    private url;
    /**
     * The fields that such a part does not have, kept aside; keys that could harm an object are dropped. What was read
     * before has them under `extra`.
     */
    extra(part: Part): {
        extra?: Record<string, unknown>;
    };
}
export {};
