import { nothing, type TemplateResult } from 'lit';
import { Directive, type ChildPart } from 'lit/directive.js';
import type { TimelineMedia } from '../../data/document.js';
import type { Messages } from '../../i18n/locale.js';
/** Without words of its own a medium is called after its event. */
export declare const nameOf: ({ alt }: TimelineMedia, title: string) => string;
/** Where a reader finds it by themselves; undefined where there is no such place. */
export declare const addressOf: ({ type, src }: TimelineMedia) => string | undefined;
/** The link below a video that plays in a frame: of a frame that stays empty nobody is told. */
export declare function renderHost(media: TimelineMedia, title: string): TemplateResult | typeof nothing;
/** Its state lasts as long as its place in the template: give each medium of each event a template of its own, by `keyed`. */
declare class Medium extends Directive {
    #private;
    update({ options }: ChildPart, [media, title, messages]: Parameters<this['render']>): unknown;
    render(media: TimelineMedia, title: string, messages: Messages): TemplateResult;
}
export declare const medium: (media: TimelineMedia, title: string, messages: Messages) => import("lit-html/directive.js").DirectiveResult<typeof Medium>;
export {};
