import type { TemplateResult } from 'lit';
import { ChartController } from './chart/chart-controller.js';
import { SelectionController } from './input/selection-controller.js';
import type { Controller } from './kit/controller.js';
import { Store } from './kit/store.js';
import type { Host } from './kit/state.js';
import { LayoutController } from './story/layout-controller.js';
import { TellingController } from './story/telling-controller.js';
import { MoreController } from './more-controller.js';
import { PageController } from './page/page-controller.js';
import { StoryController } from './source/story-controller.js';
export declare class Widget implements Controller {
    #private;
    private readonly update;
    readonly store: Store;
    readonly stories: StoryController;
    readonly page: PageController;
    readonly chart: ChartController;
    readonly selection: SelectionController;
    readonly telling: TellingController;
    readonly layout: LayoutController;
    readonly more: MoreController;
    /** Resolves when the first events are drawn, or when it is known that there are none. */
    readonly ready: Promise<void>;
    /** `update` updates the host before it returns; `known` names its attributes. */
    constructor(host: Host, update: () => void, known: () => readonly string[]);
    /** What is shown: states for the page's styles, and the templates. */
    render(): TemplateResult;
    /** The chart, for a move that the page asks for. */
    get moved(): ChartController;
    /** Opens the event after (1) or before (-1) the open one, in a story also the title page before them. */
    step(by: 1 | -1): void;
    /** A list of events, or events one by one. False for all else, which is what every element takes. */
    append(given: readonly unknown[]): boolean;
    tell(): void;
}
