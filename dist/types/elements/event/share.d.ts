import { type TemplateResult } from 'lit';
import type { TimelineDocument, TimelineEvent } from '../../data/document.js';
import type { Messages } from '../../i18n/locale.js';
import type { ReadingWords } from '../../i18n/reading/reading-words.js';
import type { Direction } from '../../layout/viewport.js';
type Way = 'link' | 'share' | 'text';
/** What came of a press on one of the buttons. */
export interface Outcome {
    readonly id: string;
    readonly way: Way;
    readonly isDone: boolean;
}
export interface Sharing {
    readonly event: TimelineEvent;
    readonly document: TimelineDocument;
    /** In words. */
    readonly date: string;
    readonly messages: Messages;
    readonly dir: Direction;
    readonly words: Pick<ReadingWords, 'copyLink' | 'share' | 'copyText' | 'notCopied'>;
    /** The page's address names the open event. */
    readonly hasFragment: boolean;
    readonly outcome: Outcome | null;
    /** Null: another press, of which nothing is known yet. */
    readonly tell: (outcome: Outcome | null) => void;
}
/** What the script of the frame (embed/guest.ts) puts on its window, once the page around it has answered. */
export interface Around {
    readonly href: string;
    /** That address names the open event. */
    readonly hasFragment: boolean;
    copy(text: string): Promise<boolean>;
    share(title: string, id: string): Promise<boolean>;
}
export declare function renderShare(sharing: Sharing): TemplateResult;
export {};
