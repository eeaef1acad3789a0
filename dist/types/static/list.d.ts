import type { TimelineEvent, TimelineSource } from '../data/document.js';
import { type Element } from '../picture/markup.js';
import type { Story } from './story.js';
export declare const paragraphs: (text: string | undefined, lang: string | undefined) => Element[];
export declare function source({ name, url, langs }: TimelineSource, { messages }: Story): Element;
/** The groups as a legend. */
export declare const groups: ({ document }: Story) => Element | null;
/** Who and what the events name, as a sentence. */
export declare const entities: ({ document, messages }: Story) => Element | null;
/** The dated events in the order of time, or against it, then the others. */
export declare function list(story: Story, headingLevel: number, isNewestFirst?: boolean): Element;
/** A figure for each medium of an event, or of the story. */
export declare const media: ({ title, media: list }: Pick<TimelineEvent, "media"> & {
    readonly title?: string;
}, { messages, words: { locale } }: Story) => Element[];
