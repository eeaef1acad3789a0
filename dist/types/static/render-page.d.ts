import { type HTMLOptions } from './render-html.js';
import { type SVGOptions } from './render-svg.js';
import { type StaticOptions } from './story.js';
export interface PageOptions extends HTMLOptions {
    /** URL of `khatt-timeline.min.js`; without it the page has no script. */
    readonly script?: string | undefined;
    /** URL of a style sheet. */
    readonly stylesheet?: string | undefined;
    /** Rules that stand in the page itself, for one that is to look right on its own. */
    readonly style?: string | undefined;
    /** `true`, or how it is to look: the picture stands above the list. Default `false`. */
    readonly picture?: boolean | Omit<SVGOptions, keyof StaticOptions> | undefined;
    /** Whether the page carries its data for search engines. Default `true`. */
    readonly jsonLD?: boolean | undefined;
}
/** A complete HTML page of the timeline. */
export declare function renderPage(document: unknown, options?: PageOptions): string;
