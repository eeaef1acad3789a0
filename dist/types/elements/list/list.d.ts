import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/locale.js';
import type { ListRow } from '../../layout/scene-list.js';
import type { Words } from '../../time/words.js';
import type { DetailsActions } from '../event/details.js';
import type { DetailsModel } from '../event/details-model.js';
export interface ListState {
    readonly selected: string | null;
    readonly tabStop: string | null;
    /** Rows shown before 'show all'. */
    readonly limit: number;
    /** How many events all lists of the story have together, and the place of the first row of this one among them. */
    readonly total: number;
    readonly first?: number;
    /** It is too long for all of its rows: beyond the limit the neighbours of the tab stop are shown. */
    readonly isCut?: boolean;
    /** What is shown of a row that is open; null of one that is closed. */
    readonly open: (id: string) => DetailsModel | null;
    /** Whether an event has nothing to open, and all that there is of it. */
    readonly isWhole: (id: string) => boolean;
    readonly whole: (id: string) => DetailsModel | null;
    readonly messages: Messages;
    readonly words: Words;
}
export interface ListActions extends DetailsActions {
    /** What is shown of a row that is open. */
    readonly open: (model: DetailsModel) => unknown;
    /** `next`: the first row that was not there. */
    readonly showAll: (next: string) => void;
}
/**
 * The first rows up to the limit; a selected one beyond it is shown too, and what is left out before it is said where
 * it would stand.
 */
export declare function renderList(rows: readonly ListRow[], state: ListState, actions: ListActions): TemplateResult;
