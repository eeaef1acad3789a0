import type { Chronicle } from '../../data/chronicle-columns.js';
export declare class Preparing {
    #private;
    private readonly done;
    /** `done` is called when an answer that had to wait can be given. */
    constructor(done: () => void);
    /** Whether what is asked can be answered now; else it goes on by itself. Without `mayWait` it is done at once. */
    isReady(chronicle: Chronicle, isAsked: boolean, mayWait: boolean): boolean;
}
