import type { Host } from '../kit/state.js';
export declare class PrintPlace {
    #private;
    private readonly host;
    constructor(host: Host);
    /** Notes where the reader is, before anything changes. */
    note(): void;
    /** The list for paper stands, or the reader's own form again. */
    turned(isPrinting: boolean): void;
}
