import type { Found, Part, Values } from './found.js';
import type { Aliases } from './near.js';
export declare const FIELDS: Readonly<Record<Part, readonly string[]>>;
/** As other formats and other hands call them, without case and hyphens; each part takes from these what it has. */
export declare const ALIASES: Aliases;
/**
 * What is told once for the whole story, however often it is met: with the path where it was met first, and how often.
 */
export declare class ToldOnce {
    #private;
    /** A warning for each that was met. */
    get found(): Found[];
    /** What has the same first `values` under a code is the same. */
    add<Code extends keyof Values>(code: Code, path: string, values: Values[Code], key?: unknown): void;
    /**
     * Fields that such a part does not have. `path` is the part's own. Null says nothing, so nothing is lost with it; nor
     * is anything told of `extra`, where unknown fields are kept.
     */
    look(part: Part, raw: object, valueAt: (object: object, key: string) => unknown, path: string): void;
}
