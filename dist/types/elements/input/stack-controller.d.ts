import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
import type { Stack } from '../kit/state.js';
/** What shows the list lies in a file of its own. */
interface StackFile {
    /** Resolves when it is there, or when it is known that it does not come. */
    readonly bring: () => Promise<void>;
    /** Null until then. */
    readonly place: ((node: HTMLElement, opener: Element) => void) | null;
}
export declare class StackController implements Controller {
    #private;
    private readonly store;
    private readonly file;
    constructor(store: Store, file: StackFile);
    disconnected(): void;
    /** Events of another story are not listed. */
    read(): void;
    /**
     * Opens the list beside `opener`, or closes it where it is open already; where what shows it does not come, does
     * something `instead`.
     */
    toggle(stack: Stack, opener: Element, instead: () => void): void;
    readonly close: () => void;
    readonly focusOut: (event: FocusEvent) => void;
    get items(): HTMLElement[];
    draw(): void;
}
export {};
