import { type TemplateResult } from 'lit';
import type { Chronicle } from '../data/chronicle-columns.js';
import { type DetailsContext } from './event/details-model.js';
import { type ListActions } from './list/list.js';
interface StoryModel extends DetailsContext {
    readonly chronicle: Chronicle;
    readonly isVertical: boolean;
    readonly tabStop: string | null;
    /** Ids of the hidden events that are listed over the chart. */
    readonly stack: readonly string[] | null;
    /** They are what a card has beside itself. */
    readonly isRest: boolean;
    /** Rows of the list before 'show all'. */
    readonly limit: number;
    /** All rows are open, not just the selected one. */
    readonly isAllOpen: boolean;
}
interface StoryActions extends ListActions {
    readonly closeStack: () => void;
    readonly stackLeft: (event: FocusEvent) => void;
    readonly hovered: (event: PointerEvent) => void;
}
export declare function renderStory(model: StoryModel, actions: StoryActions): TemplateResult;
export {};
