import type { TimelineDocument } from '../data/document.js';
import type { Messages } from '../i18n/locale.js';
import type { Direction } from '../layout/viewport.js';
import { type WordOptions } from '../time/words.js';
/** As the page wrote it, which may be anything. */
interface LanguageInput {
    readonly calendar: string | null;
    readonly secondaryCalendar: string | null;
    readonly numerals: string | null;
    readonly monthNames: string | null;
    readonly timeZone: string | null;
}
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
    /** `changed` is called when words have come. */
    constructor(host: HTMLElement, changed: () => void);
    /** The zone, or null where the engine does not know it. */
    zone(name: string | null): string | null;
    update(input: LanguageInput, document: TimelineDocument | null): void;
}
export {};
