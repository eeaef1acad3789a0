import { type TemplateResult } from 'lit';
import type { TimelineMedia } from '../../data/document.js';
import type { DetailsModel } from './details-model.js';
import { type MediumContext } from './medium.js';
export interface DetailsActions {
    readonly previous: (press: MouseEvent) => void;
    readonly next: (press: MouseEvent) => void;
    readonly close: (press: MouseEvent) => void;
    /** Asks for the events about one of its people and places, or no longer. */
    readonly mention: (id: string, press: MouseEvent) => void;
    /** What stands last in it: how it is sent on. */
    readonly share: (model: DetailsModel) => unknown;
}
/** What changes with the event is made anew with it; the buttons stay, and keep the focus. */
export declare function renderDetails(model: DetailsModel, actions: DetailsActions): TemplateResult;
/** One medium with its caption and its credit; without words of its own it is called `title`. */
export declare function renderMedia(one: TimelineMedia, title: string, context: MediumContext): unknown;
