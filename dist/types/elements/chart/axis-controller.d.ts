import type { Controller } from '../kit/controller.js';
import { Part } from '../kit/part.js';
import type { Store } from '../kit/store.js';
export declare const evenPart: Part<typeof import("./even.js")>;
export declare class AxisController implements Controller {
    #private;
    private readonly store;
    constructor(store: Store);
    follow(): void;
    disconnected(): void;
}
