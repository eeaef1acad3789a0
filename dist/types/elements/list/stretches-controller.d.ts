import { type ListRow } from '../../layout/scene-list.js';
import { type Stretch } from '../../layout/stretches.js';
import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
export declare class StretchesController implements Controller {
    #private;
    private readonly store;
    /** What leads to all of them has one row, which scrolls. */
    isLow: boolean;
    constructor(store: Store);
    /** Those of the list; none of one that is read whole, and none where there is no list. */
    get all(): readonly Stretch[];
    follow(): void;
    /** Those that are shown, from the first. */
    get most(): number;
    /**
     * Makes the list lower by so many px, as far as it goes: how many rows its first stretch has then. 0 where nothing is
     * to be done.
     */
    fit(section: Element, excessPx: number): number;
    showAll(): void;
    isOpen({ key }: Stretch): boolean;
    /**
     * Rows of it before 'show all': as many as are read without headings, of one that nobody opened the first of a list.
     */
    limitOf({ key }: Stretch): number;
    rowsOf({ from, to }: Stretch): readonly ListRow[];
    toggle(stretch: Stretch): void;
    open(stretch: Stretch): void;
}
