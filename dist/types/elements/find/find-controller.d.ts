import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
import type { StatusController } from '../page/status-controller.js';
/** The names of the groups as buttons. */
export interface Toggle {
    readonly isOn: boolean;
    /** Of events that would be left with it, in digits. */
    readonly count: string;
    readonly press: () => void;
}
export declare class FindController implements Controller {
    #private;
    private readonly store;
    private readonly status;
    constructor(store: Store, status: StatusController);
    follow(): void;
    tell(): void;
    settle(): void;
    rested(): void;
    disconnected(): void;
    /** Rows of the bar, whose place is held: the search, and people and places. */
    get rows(): 0 | 1 | 2;
    /** By the place of a group; null where its name is no button. */
    toggle(i: number): Toggle | null;
    render(): unknown;
}
