import type { LitElement, ReactiveController } from 'lit';
export interface Stack {
    /** The event whose card, ring or band opened it. */
    readonly host: string;
    readonly ids: readonly string[];
    /** They are what a card has beside itself; else the card, ring or band is among them. */
    readonly isRest: boolean;
}
export declare class StackController implements ReactiveController {
    #private;
    private readonly host;
    open: Stack | null;
    constructor(host: LitElement);
    hostDisconnected(): void;
    /** Opens the list beside `opener`, or closes it where it is open already. */
    toggle(stack: Stack, opener: Element): void;
    readonly close: () => void;
    readonly focusOut: (event: FocusEvent) => void;
    get items(): HTMLElement[];
    hostUpdated(): void;
}
