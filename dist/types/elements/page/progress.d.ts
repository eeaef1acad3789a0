import type { Store } from '../kit/store.js';
export declare class Progress {
    #private;
    private readonly store;
    constructor(store: Store, total: number);
    /** So many events are done. */
    at(done: number): void;
    end(): void;
}
