import { nothing, type TemplateResult } from 'lit';
import type { TimelineDocument } from '../data/document.js';
import type { Found } from '../data/found.js';
import type { Messages } from '../i18n/locale.js';
import type { Words } from '../time/words.js';
import { type AskedBy } from './kit/events.js';
import type { Toggle } from './find/find-controller.js';
import type { LayoutName, LoadErrorCode } from './kit/state.js';
export interface LayoutsModel {
    /** Empty until the words are there. */
    readonly name: string;
    readonly layouts: readonly {
        readonly id: LayoutName;
        readonly name: string;
        readonly isOn: boolean;
    }[];
    readonly choose: (id: LayoutName, by: AskedBy) => void;
}
type Press = (event: MouseEvent) => void;
export interface HeaderModel {
    readonly document: TimelineDocument | null;
    readonly messages: Messages;
    readonly level: number;
    /** What there is, in a sentence; null for nothing. */
    readonly summary: string | null;
    /** What the buttons of the groups are called together; null where they are none, or not yet. */
    readonly groups: string | null;
    /** The button that the name of a group is, by its place; null where it is none. */
    readonly toggle: (i: number) => Toggle | null;
    /** Null where there is nothing to zoom. */
    readonly zoomIn: Press | null;
    readonly zoomOut: Press;
    readonly fit: Press;
    /** Null where there is no layout to choose. */
    readonly layouts: LayoutsModel | null;
}
export declare function renderHeader({ document, messages, level, summary, groups, toggle, zoomIn, zoomOut, fit, layouts, }: HeaderModel): TemplateResult;
/** What stands in the chart's place while there is none. */
export declare function renderMessage(status: 'loading' | 'empty' | 'error', messages: Messages, code: LoadErrorCode | null, retry: () => void): TemplateResult;
/** How many events could not be shown. */
export declare function renderLeftOut(found: readonly Found[], messages: Messages, words: Words): TemplateResult | typeof nothing;
/** Source and as-of line of the document; what one event has from somebody is not the source of all. */
export declare function renderFooter(document: TimelineDocument | null, messages: Messages, words: Words): TemplateResult;
export {};
