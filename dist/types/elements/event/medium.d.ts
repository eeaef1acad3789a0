import { nothing, type TemplateResult } from 'lit';
import { Directive, type ChildPart } from 'lit/directive.js';
import type { TimelineEvent, TimelineMedia } from '../../data/document.js';
import type { Messages } from '../../i18n/locale.js';
import type { ReadingWords } from '../../i18n/reading/reading-words.js';
import type { Words } from '../../time/words.js';
/** What it is shown with. */
export interface MediumContext {
    readonly words: Words;
    readonly messages: Messages;
    /** Null until they are there. */
    readonly reading: ReadingWords | null;
    /** On paper nothing plays: its picture and its address stand for it. */
    readonly isPrinting: boolean;
}
/** Brings what plays, where the story has anything to play. */
export declare function preparePlayers(events: readonly TimelineEvent[]): Promise<void>;
/** The link below a video that plays in a frame: of a frame that stays empty nobody is told. */
export declare function renderHost(media: TimelineMedia, title: string): TemplateResult | typeof nothing;
/** Of a picture that does not look well in the place of most of them, by name. */
export declare function shapeOf({ width, height }: TimelineMedia): 'stamp' | 'portrait' | 'panorama' | '';
/**
 * Its state lasts as long as its place in the template: give each medium of each event a template of its own, by
 * `keyed`.
 */
declare class Medium extends Directive {
    #private;
    update({ options }: ChildPart, [media, title, context]: Parameters<this['render']>): unknown;
    render(media: TimelineMedia, title: string, context: MediumContext): TemplateResult;
}
export declare const medium: (media: TimelineMedia, title: string, context: MediumContext) => import("lit-html/directive.js").DirectiveResult<typeof Medium>;
export {};
