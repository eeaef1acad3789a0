import { type Element } from '../picture/markup.js';
import { type ShownOptions } from './shown.js';
import { type StaticOptions, type Story } from './story.js';
export interface HTMLOptions extends StaticOptions, ShownOptions {
    /**
     * `element`: in `<khatt-timeline>`; `figure`: in `<figure data-khatt>`, for systems that strip unknown elements.
     * Default `element`.
     */
    readonly as?: 'element' | 'figure' | undefined;
}
/** The list in its element; the page may be told at which heading level it stands. */
export declare function storyElement(story: Story, { as, calendar, secondaryCalendar, numerals, monthNames, seasons, timeDirection, timeZone, headingLevel, ...shown }: HTMLOptions): Element;
/** The list form of docs/list.md: reads without scripts, and is read by the widget. */
export declare const renderHTML: (document: unknown, options?: HTMLOptions) => string;
