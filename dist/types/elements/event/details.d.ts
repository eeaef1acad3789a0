import { type TemplateResult } from 'lit';
import type { TimelineEvent, TimelineMedia } from '../../data/document.js';
import type { Direction } from '../../layout/viewport.js';
import { type MediumContext } from './medium.js';
/** `lang` where it is in another language than the story. */
export interface Name {
    readonly name: string;
    readonly lang: string | undefined;
}
export interface DetailsModel extends MediumContext {
    readonly event: TimelineEvent;
    /** Its date in words, then in other calendars. */
    readonly dates: readonly string[];
    /** How long a period lasts or has lasted, or empty. */
    readonly duration: string;
    readonly group: (Name & {
        readonly index: number;
    }) | null;
    readonly speaker: Name | null;
    /** Names of the entities it mentions. */
    readonly entities: readonly Name[];
    /** Such as '٤ من ٥'. */
    readonly position: string;
    readonly headingLevel: number;
    readonly isFirst: boolean;
    readonly isLast: boolean;
    readonly dir: Direction;
    /** The selected one; on paper all others are open too, and have no ids. */
    readonly isSelected: boolean;
    /** It stands alone, its picture first, and the way to its neighbours elsewhere. */
    readonly isWhole?: boolean;
}
export interface DetailsActions {
    readonly previous: () => void;
    readonly next: () => void;
    readonly close: () => void;
    /** What stands last in it: how it is sent on. */
    readonly share: (model: DetailsModel) => unknown;
}
/** What changes with the event is made anew with it; the buttons stay, and keep the focus. */
export declare function renderDetails(model: DetailsModel, actions: DetailsActions): TemplateResult;
/** Its dates in full, how long it lasted, how the date is known, its group. */
export declare function renderWhen({ event, dates: [text, ...others], duration, group }: DetailsModel): TemplateResult;
/** One medium with its caption and its credit; without words of its own it is called `title`. */
export declare function renderMedia(one: TimelineMedia, title: string, context: MediumContext): unknown;
