import type { Problem } from '../../data/document.js';
import type { Found, Values } from '../../data/found.js';
import type { ProblemCode } from '../../data/problem-codes.js';
export declare class Problems {
    #private;
    private readonly changed;
    /** In words; null while these are on their way. */
    told: readonly Problem[] | null;
    /** `changed`: they are in words. */
    constructor(changed: () => void);
    /** Other data is read from now on. */
    forget(): void;
    /** At once where nothing is wrong, or the words are there. */
    tell(found: readonly Found[]): Promise<void>;
}
/** What went wrong with the document as a whole. */
export declare const wrong: <Code extends ProblemCode & keyof Values>(code: Code, ...values: Values[Code]) => Found;
