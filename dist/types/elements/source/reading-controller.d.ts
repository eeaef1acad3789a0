import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
export declare class ReadingController implements Controller {
    #private;
    private readonly store;
    constructor(store: Store);
    /** Whether somebody is in the list is asked once, when all else is there to draw the widget. */
    follow(): void;
    disconnected(): void;
}
