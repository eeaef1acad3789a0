import type { LitElement, ReactiveController } from 'lit';
export declare class ReadingController implements ReactiveController {
    #private;
    private readonly host;
    constructor(host: LitElement);
    /** Whether somebody was in the list when this was first asked, before the widget is drawn, and still is. */
    get isReading(): boolean;
    hostDisconnected(): void;
}
