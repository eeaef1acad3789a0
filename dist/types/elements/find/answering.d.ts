import type { Chronicle } from '../../data/chronicle-columns.js';
import { type Filter, type Filtered } from '../../data/filter.js';
import type { Store } from '../kit/store.js';
export declare class Answering {
    #private;
    private readonly store;
    private readonly done;
    /** `done` is called when the answer is there. */
    constructor(store: Store, done: () => void);
    /** Null while it is worked out. */
    answer(chronicle: Chronicle, filter: Filter): Filtered | null;
    end(): void;
}
