import { type Filtered } from '../../data/filter.js';
import type { readingPart } from '../kit/reading-part.js';
import type { Store } from '../kit/store.js';
import type { FindBar } from './found.js';
export { findStyles } from './find.styles.js';
export { mention } from './in-place.js';
export declare class Bar implements FindBar {
    #private;
    private readonly store;
    private readonly reading;
    private readonly say;
    counts: Filtered | null;
    constructor(store: Store, reading: typeof readingPart, say: (sentence: string) => void);
    follow(): void;
    end(): void;
    render(): unknown;
    show(): void;
}
