import type { Problem } from '../../data/document.js';
import type { Found } from '../../data/found.js';
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
