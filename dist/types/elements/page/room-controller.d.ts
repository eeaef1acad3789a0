import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
export declare class RoomController implements Controller {
    #private;
    private readonly store;
    private readonly host;
    constructor(store: Store);
    disconnected(): void;
    /** Takes no more width than the place has. */
    fit(): void;
    /** To be called when the page has been laid out. */
    tellIfNone(): void;
}
