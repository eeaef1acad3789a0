import type { Controller } from '../kit/controller.js';
import { Part } from '../kit/part.js';
import type { Store } from '../kit/store.js';
export declare const evenPart: Part<typeof import("./even.js")>;
export declare class AxisController implements Controller {
    #private;
    private readonly store;
    private readonly layout;
    /** `layout` tells where no axis is to be seen. */
    constructor(store: Store, layout: {
        readonly isList: boolean;
    });
    follow(): void;
    disconnected(): void;
}
