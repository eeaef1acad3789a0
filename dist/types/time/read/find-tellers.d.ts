export type Tense = 'past' | 'ahead' | null;
/** The tense that a word tells of, by its folded text and those of the two words before it. */
type Teller = (text: string, before: string, beforeThat: string) => Tense;
/** Where the verb stands: before the date, or at the sentence's end; what was decided to be done is to come. */
export interface Language {
    readonly tense: Teller;
    readonly isVerbLast: boolean;
    readonly decisions?: ReadonlySet<string>;
    readonly deeds?: ReadonlySet<string>;
}
/** Arabic, Persian and Urdu, Hebrew. */
export declare const THAT: Set<string>;
export declare const AR_AFTER: ReadonlySet<string>;
export declare const AR_HOURS: ReadonlySet<string>;
export declare const AR_PLANS: ReadonlySet<string>;
export declare const AR_WAS: ReadonlySet<string>;
export declare const AR_DEEDS: ReadonlySet<string>;
export declare const AR_NAMES: ReadonlySet<string>;
export declare const AR_STILL: ReadonlySet<string>;
export declare const UR_IS: ReadonlySet<string>;
export declare const UR_BEING: ReadonlySet<string>;
export declare const UR_WHICH: ReadonlySet<string>;
export declare const UR_DONE: ReadonlySet<string>;
export declare const arabic: Teller;
export declare const urdu: Teller;
export declare const LANGUAGES: Readonly<Record<string, Language>>;
export {};
