import type { Controller } from '../kit/controller.js';
import type { SelectedBy } from '../kit/events.js';
import type { Store } from '../kit/store.js';
export declare class HashFollower implements Controller {
    #private;
    private readonly store;
    private readonly turn;
    /** `turn` opens an event wherever it is, or closes the open one for null. */
    constructor(store: Store, turn: (id: string | null, by: SelectedBy) => void);
    connected(): void;
    disconnected(): void;
    tell(): void;
}
