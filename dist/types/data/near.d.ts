/** Other spellings of known names: known name → words that people, and other formats, write for it. */
export type Aliases = Readonly<Record<string, string>>;
/** The known name that is the same but for case and hyphens, else that has the name among its aliases (words with spaces between), else the nearest by spelling; null where none is near. */
export declare function nearest(name: string, known: readonly string[], aliases?: Aliases): string | null;
