import type { Problem } from './document.js';
/** The parts of a document whose fields are known. */
export type Part = 'document' | 'event' | 'group' | 'entity' | 'era' | 'source' | 'quote' | 'media';
export declare const FIELDS: Readonly<Record<Part, readonly string[]>>;
/** Counts the fields that are not known, so that each is told once for all parts of its kind. */
export declare class UnknownFields {
    #private;
    /** `path` is the part's own. Null says nothing, so nothing is lost with it; nor is anything told of `extra`, where unknown fields are kept. */
    look(part: Part, raw: object, valueAt: (object: object, key: string) => unknown, path: string): void;
    /** A warning for each, with the path where it was met first. */
    problems(): Problem[];
}
