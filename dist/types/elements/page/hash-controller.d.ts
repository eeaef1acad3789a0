import type { Controller } from '../kit/controller.js';
import type { SelectedBy } from '../kit/events.js';
import type { Store } from '../kit/store.js';
export declare class HashController implements Controller {
    #private;
    private readonly store;
    private readonly turn;
    constructor(store: Store, turn: (id: string | null, by: SelectedBy) => void);
    connected(): void;
    disconnected(): void;
    follow(): void;
    tell(): void;
}
