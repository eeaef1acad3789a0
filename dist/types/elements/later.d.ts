import { ShareController } from './event/share-controller.js';
import type { Controller } from './kit/controller.js';
import type { readingPart } from './kit/reading-part.js';
import type { Store } from './kit/store.js';
import { StretchesController } from './list/stretches-controller.js';
import { PrintPlace } from './page/print-place.js';
export declare class Later implements Controller {
    #private;
    /** The headings of a long list. */
    readonly stretches: StretchesController;
    readonly share: ShareController;
    readonly place: PrintPlace;
    /** `say` tells a sentence to who does not see it. */
    constructor(store: Store, reading: typeof readingPart, say: (sentence: string) => void);
    disconnected(): void;
    follow(): void;
    tell(): void;
}
