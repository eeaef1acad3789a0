export declare const ENDS: Set<string>;
/** Bounds of the sentences, UTF-16 units: each ends with a run of marks and white space, or the text, after it. */
export declare function sentencesOf(text: string): [number, number][];
