import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
export declare class PrintController implements Controller {
    #private;
    private readonly store;
    private readonly update;
    /** `update` updates the host before it returns. */
    constructor(store: Store, update: () => void);
    connected(): void;
    disconnected(): void;
}
