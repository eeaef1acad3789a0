import { nothing, type TemplateResult } from 'lit';
import type { Problem, TimelineDocument } from '../data/document.js';
import type { Messages } from '../i18n/locale.js';
import type { ListRow } from '../layout/scene-list.js';
import type { WordOptions } from '../time/words.js';
import type { LaidOutBy } from './kit/events.js';
import type { LayoutName, LoadErrorCode } from './kit/store.js';
export interface LayoutsModel {
    /** Empty until the words are there. */
    readonly name: string;
    readonly layouts: readonly {
        readonly id: LayoutName;
        readonly name: string;
        readonly isOn: boolean;
    }[];
    readonly choose: (id: LayoutName, by: LaidOutBy) => void;
}
interface HeaderModel {
    readonly document: TimelineDocument | null;
    readonly messages: Messages;
    readonly words: WordOptions;
    readonly level: number;
    /** How many events there are. */
    readonly count: number;
    /** Null where there is nothing to zoom. */
    readonly zoomIn: (() => void) | null;
    readonly zoomOut: () => void;
    readonly fit: () => void;
    /** Null where there is no layout to choose. */
    readonly layouts: LayoutsModel | null;
}
export declare function renderHeader({ document, messages, words, level, count, zoomIn, zoomOut, fit, layouts }: HeaderModel): TemplateResult;
/** What stands in the chart's place while there is none. */
export declare function renderMessage(status: 'loading' | 'empty' | 'error', messages: Messages, code: LoadErrorCode | null, retry: () => void): TemplateResult;
/** How many events could not be shown. */
export declare function renderLeftOut(problems: readonly Problem[], messages: Messages, words: WordOptions): TemplateResult | typeof nothing;
/** The events that a card or a ring stands for, as a list beside it. */
export declare function renderStack(rows: readonly ListRow[], { messages, words, isRest }: {
    readonly messages: Messages;
    readonly words: WordOptions;
    readonly isRest: boolean;
}, { closeStack, stackLeft }: {
    readonly closeStack: () => void;
    readonly stackLeft: (event: FocusEvent) => void;
}): TemplateResult;
/** Source and as-of line of the document; what one event has from somebody is not the source of all. */
export declare function renderFooter(document: TimelineDocument | null, messages: Messages, words: WordOptions): TemplateResult;
export {};
