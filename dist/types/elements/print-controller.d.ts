import type { LitElement, ReactiveController } from 'lit';
export declare class PrintController implements ReactiveController {
    #private;
    private readonly host;
    isPrinting: boolean;
    constructor(host: LitElement);
    hostConnected(): void;
    hostDisconnected(): void;
}
