import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
export declare class GivenBack implements Controller {
    #private;
    private readonly store;
    constructor(store: Store);
    /** A chart is measured in its place. */
    follow(): void;
    /** Lower only once all is drawn: the scroll is held by what stood there before. */
    tell(): void;
}
