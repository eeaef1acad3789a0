import type { Store } from '../kit/store.js';
import type { DetailsModel } from './details.js';
export declare class ShareController {
    #private;
    private readonly store;
    private readonly say;
    /** `say` tells it to who does not see it. */
    constructor(store: Store, say: (sentence: string) => void);
    readonly render: ({ event, dates, words: { locale }, messages, dir }: DetailsModel) => unknown;
}
