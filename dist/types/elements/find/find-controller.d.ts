import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
import type { StatusController } from '../page/status-controller.js';
/** The names of the groups as buttons. */
export interface Toggle {
    readonly isOn: boolean;
    /** Of events that would be left with it, in digits. */
    readonly count: string;
    /** Null while what answers is not there. */
    readonly press: ((press: MouseEvent) => void) | null;
}
export declare class FindController implements Controller {
    #private;
    private readonly store;
    private readonly status;
    /** Something was asked: it is said what, and how to see all, of a few events and in a story too. */
    wasAsked: boolean;
    constructor(store: Store, status: StatusController);
    follow(): void;
    tell(): void;
    settle(): void;
    rested(): void;
    disconnected(): void;
    /** Rows of the bar, whose place is held: the search, and people and places. */
    get rows(): 0 | 1 | 2;
    /** What the buttons of the groups are called together; null where they are none, or not yet. */
    get groups(): string | null;
    /**
     * By the place of a group; null where there is nothing to choose among. Its count is there before it can be pressed.
     */
    toggle(i: number): Toggle | null;
    /** A name in the open event is asked for, or no longer; what was pressed stays in its place. */
    readonly mention: (id: string, press: MouseEvent) => Promise<void>;
    render(): unknown;
}
