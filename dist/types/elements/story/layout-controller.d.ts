import type { Controller } from '../kit/controller.js';
import { type AskedBy } from '../kit/events.js';
import type { Store } from '../kit/store.js';
import type { LayoutName } from '../kit/state.js';
import type { SizeController } from '../page/size-controller.js';
export declare class LayoutController implements Controller {
    #private;
    private readonly store;
    private readonly size;
    constructor(store: Store, size: SizeController);
    follow(): void;
    /** Brings the words of the control, where there is one. */
    prepare(): Promise<void>;
    tell(): void;
    /** Those between which the reader may change; none where there is nothing to choose. */
    get layouts(): readonly LayoutName[];
    /** The reader's choice. */
    choose(layout: LayoutName, by: AskedBy): void;
    /** No chart is to be seen, as far as can be told before there is an axis. */
    get isList(): boolean;
}
