import { type Named } from '../../data/near.js';
export { tellProblems } from '../../data/tell.js';
/** By what is wrong: the sentence that tells it; nothing where nothing is to be told. */
export declare const SENTENCES: {
    unknown(name: string, known: readonly string[]): string | null;
    /** `isText`: the page wrote a text, and no other value. */
    wrong(name: string, text: string, isText: boolean, values?: readonly unknown[]): string;
    columns: () => string;
    noEvents: (text: string) => string;
    noSource: () => string;
    /** `named`: what there is. */
    noSuch(name: string, id: string, named: readonly Named[]): string;
    noStretch: (from: string | null, to: string | null) => string;
    noView: (from: string | undefined, to: string | undefined) => string;
    noWidth: () => string;
};
