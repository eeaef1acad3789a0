import type { LitElement, ReactiveController } from 'lit';
export declare class RoomController implements ReactiveController {
    #private;
    private readonly host;
    constructor(host: LitElement);
    hostDisconnected(): void;
    /** Takes no more width than the place has. */
    fit(): void;
    /** To be called when the page has been laid out. */
    tellIfNone(): void;
}
