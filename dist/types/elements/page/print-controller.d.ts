import type { LitElement, ReactiveController } from 'lit';
export declare class PrintController implements ReactiveController {
    #private;
    private readonly host;
    private readonly update;
    isPrinting: boolean;
    /** `update` updates the host before it returns. */
    constructor(host: LitElement, update: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
}
