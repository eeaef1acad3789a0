import { type ListRow } from '../../layout/scene-list.js';
import { type Stretch } from '../../layout/stretches.js';
import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
export declare class StretchesController implements Controller {
    #private;
    private readonly store;
    constructor(store: Store);
    /** Those of the list; none of one that is read whole, and none where there is no list. */
    get all(): readonly Stretch[];
    follow(): void;
    isOpen({ key }: Stretch): boolean;
    /** Rows of it before 'show all': as many as are read without headings, of one that nobody opened the first of a list. */
    limitOf({ key }: Stretch): number;
    rowsOf({ from, to }: Stretch): readonly ListRow[];
    toggle(stretch: Stretch): void;
    open({ key }: Stretch): void;
}
