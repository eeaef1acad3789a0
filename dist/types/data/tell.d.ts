import type { Problem } from './document.js';
import type { Found } from './found.js';
/** The problems in words, in their order. */
export declare function tellProblems(found: readonly Found[]): Problem[];
