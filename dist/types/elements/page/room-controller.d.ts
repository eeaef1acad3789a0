import type { Controller } from '../kit/controller.js';
import type { Host } from '../kit/store.js';
export declare class RoomController implements Controller {
    #private;
    private readonly host;
    constructor(host: Host);
    disconnected(): void;
    /** Takes no more width than the place has. */
    fit(): void;
    /** To be called when the page has been laid out. */
    tellIfNone(): void;
}
