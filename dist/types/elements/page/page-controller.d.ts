import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
export declare class PageController implements Controller {
    #private;
    private readonly store;
    constructor(store: Store);
    /** Watches the ancestors that there are now. */
    connected(): void;
    disconnected(): void;
    measure(): void;
    draw(): void;
}
