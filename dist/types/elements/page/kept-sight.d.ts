import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
export declare class KeptSight implements Controller {
    #private;
    private readonly store;
    constructor(store: Store);
    follow(): void;
    tell(): void;
}
