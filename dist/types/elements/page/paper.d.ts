import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
export declare class Paper implements Controller {
    #private;
    private readonly store;
    constructor(store: Store);
    disconnected(): void;
    tell(): void;
}
