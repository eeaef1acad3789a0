import type { TimelineSource } from '../data/document.js';
import { type Element } from './markup.js';
import type { Story } from './story.js';
export declare const paragraphs: (text: string | undefined) => Element[];
export declare function source({ name, url }: TimelineSource, { messages }: Story): Element;
/** The groups as a legend. */
export declare const groups: ({ document }: Story) => Element | null;
/** Who and what the events name, as a sentence. */
export declare const entities: ({ document, messages }: Story) => Element | null;
export declare function list(story: Story, headingLevel: number): Element;
