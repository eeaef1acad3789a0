/**
 * Brings the words of a locale; null where they are there already, or are not to be had (English stands in).
 * A file that does not come is said once on the console.
 */
export declare function loadMessages(locale: string): Promise<void> | null;
/** Says which file did not come, by its names in both builds: not every browser tells. */
export declare const missingFile: (part: string, error: unknown) => string;
