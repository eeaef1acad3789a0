import type { TimelineDocument, TimelineEvent } from '../data/document.js';
import type { Messages } from '../i18n/locale.js';
import type { Direction } from './viewport.js';
export interface ShareOptions {
    /** The event's, in words. */
    readonly date: string;
    readonly messages: Pick<Messages, 'comma' | 'paraphrase' | 'source'>;
    /** Of the story's text. */
    readonly dir: Direction;
    /** Where the event is to be found; the story's own address by default, else none. */
    readonly link?: string | undefined;
}
/**
 * A part at a time with a line each, a blank line between parts; addresses stand alone, without marks, so that they
 * stay links.
 */
export declare function shareText({ dateLabel, title, text, quote, source, langs }: TimelineEvent, document: Pick<TimelineDocument, 'href' | 'source' | 'entities'>, { date, messages, dir, link }: ShareOptions): string;
