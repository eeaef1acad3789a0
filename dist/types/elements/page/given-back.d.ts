import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
export declare class GivenBack implements Controller {
    #private;
    private readonly store;
    constructor(store: Store);
    tell(): void;
}
