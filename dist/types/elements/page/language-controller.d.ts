import type { TimelineDocument } from '../../data/document.js';
import type { Messages } from '../../i18n/locale.js';
import type { Direction } from '../../layout/viewport.js';
import type { WordOptions } from '../../time/words.js';
import type { Settings } from '../kit/attributes.js';
type LanguageInput = Pick<Settings, 'calendar' | 'secondaryCalendar' | 'numerals' | 'monthNames' | 'timeZone'>;
export declare class LanguageController {
    #private;
    private readonly host;
    private readonly changed;
    /** Another object where anything in it or the messages changed: what was written by the old one is stale. */
    words: WordOptions;
    messages: Messages;
    dir: Direction;
    /** Whether the words of the language are there. */
    isReady: boolean;
    /** What is drawn is in the words of before: those that are asked for are on their way. */
    isChanging: boolean;
    /** `changed` is called when words have come. */
    constructor(host: HTMLElement, changed: () => void);
    update({ calendar, secondaryCalendar, numerals, monthNames, timeZone }: LanguageInput, document: TimelineDocument | null): void;
}
export {};
