import type { Problem } from './document.js';
import type { ProblemCode } from './problem-codes.js';
/** The parts of a document whose fields are known. */
export type Part = 'document' | 'event' | 'group' | 'entity' | 'era' | 'source' | 'quote' | 'media' | 'text';
export declare const FIELDS: Readonly<Record<Part, readonly string[]>>;
/** What is told once for the whole story, however often it is met: with the path where it was met first, and how often. */
export declare class ToldOnce {
    #private;
    /** `words` say what is wrong, without a full stop; `meant` gives the sentence after them, or nothing. */
    add(key: string, code: ProblemCode, path: string, words: string, meant: () => string): void;
    /** Fields that such a part does not have. `path` is the part's own. Null says nothing, so nothing is lost with it; nor is anything told of `extra`, where unknown fields are kept. */
    look(part: Part, raw: object, valueAt: (object: object, key: string) => unknown, path: string): void;
    /** A warning for each. */
    problems(): Problem[];
}
