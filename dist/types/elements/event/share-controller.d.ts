import type { readingPart } from '../kit/reading-part.js';
import type { Store } from '../kit/store.js';
import type { DetailsModel } from './details-model.js';
export declare class ShareController {
    #private;
    private readonly store;
    private readonly reading;
    private readonly say;
    /** `say` tells it to who does not see it. */
    constructor(store: Store, reading: typeof readingPart, say: (sentence: string) => void);
    readonly render: ({ event, dates, words: { locale }, messages, dir }: DetailsModel) => unknown;
}
