import { type TemplateResult } from 'lit';
import type { ListRow } from '../../layout/scene-list.js';
import type { Stretch } from '../../layout/stretches.js';
import type { ListActions, ListState, renderList } from './list.js';
export interface StretchesState extends ListState {
    readonly all: readonly Stretch[];
    /** So many are shown, and what leads to all of them has one row. */
    readonly most: number;
    readonly isLow: boolean;
    readonly isOpen: (stretch: Stretch) => boolean;
    /** How many of its rows are shown before 'show all'. */
    readonly limitOf: (stretch: Stretch) => number;
    readonly rows: (stretch: Stretch) => readonly ListRow[];
    readonly headingLevel: number;
    /** On paper nothing opens. */
    readonly isPrinting: boolean;
    /** The rows of one, as of any list. */
    readonly list: typeof renderList;
}
export interface StretchesActions extends ListActions {
    readonly toggle: (stretch: Stretch) => void;
    /** Shows all of them; `next`: the first that was not there. */
    readonly showStretches: (next: Stretch) => void;
    /** Opens it, and gives the focus to its heading. */
    readonly jump: (stretch: Stretch) => void;
}
export declare function renderStretches(state: StretchesState, actions: StretchesActions): TemplateResult;
