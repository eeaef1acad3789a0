/** Two keys of a text: with each hamza as its carrier (ؤ is و, ئ is ي), and with every hamza left out. */
export declare const foldKeys: (text: string) => readonly [carried: string, bare: string];
/** Whether two texts are spellings of the same words: one of their keys is equal. */
export declare function sameText(a: string, b: string): boolean;
