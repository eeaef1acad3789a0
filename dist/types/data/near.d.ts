/** Other spellings of known names: known name → words that people, and other formats, write for it. */
export type Aliases = Readonly<Record<string, string>>;
/**
 * The known name that is the same but for case and hyphens, else that has the name among its aliases (words with spaces
 * between), else the nearest by spelling, a name before an alias; null where none is near.
 */
export declare function nearest(name: string, known: readonly string[], aliases?: Aliases): string | null;
/** What has an id, and what readers know it by. */
export interface Named {
    readonly id: string;
    readonly names: readonly string[];
}
/** The id that a misspelt one is near to, or that is known by these words; null where none is. */
export declare function nearestNamed(text: string, all: readonly Named[]): string | null;
/**
 * The zone that a misspelt one is near to, or that is called by its city alone; null where none is, or the engine lists
 * none.
 */
export declare function nearestZone(name: string): string | null;
/** The well-formed tag of a language, which has two or three letters; null of anything else, such as 'arabic'. */
export declare function languageTag(text: string): string | null;
/** The tag that 'ar_IQ', 'arabic' or 'العربية' is meant for, or null; by name the languages of the widget. */
export declare function nearestLang(name: string): string | null;
/** For the end of a message; nothing where nothing is near. */
export declare const didYouMean: (meant: string | null) => string;
