import type { Controller } from '../kit/controller.js';
import type { Stack, Store } from '../kit/store.js';
export declare class StackController implements Controller {
    #private;
    private readonly store;
    constructor(store: Store);
    disconnected(): void;
    /** Events of another story are not listed. */
    read(): void;
    /** Opens the list beside `opener`, or closes it where it is open already. */
    toggle(stack: Stack, opener: Element): void;
    readonly close: () => void;
    readonly focusOut: (event: FocusEvent) => void;
    get items(): HTMLElement[];
    draw(): void;
}
