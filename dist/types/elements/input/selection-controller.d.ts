import type { LitElement } from 'lit';
import type { Chronicle } from '../../data/chronicle-columns.js';
import type { ChartController } from '../chart/chart-controller.js';
import { type SelectedBy } from '../kit/events.js';
import type { FocusController } from './focus-controller.js';
import type { LanguageController } from '../page/language-controller.js';
import type { StatusController } from '../page/status-controller.js';
/** What is on the page at the moment. */
export interface Stage {
    readonly chronicle: Chronicle | null;
    readonly isVertical: boolean;
}
export declare class SelectionController {
    #private;
    private readonly host;
    private readonly chart;
    private readonly language;
    private readonly focus;
    private readonly status;
    private readonly stage;
    constructor(host: LitElement & {
        selected: string | null;
    }, chart: ChartController, language: LanguageController, focus: FocusController, status: StatusController, stage: () => Stage);
    /** Ids in reading order. */
    get order(): readonly string[];
    /** Follows another reading of the story, before it is drawn: the keyboard goes on from the next event that is still there, else from the one before. */
    follow(): void;
    /** Once it is drawn: closes an open event that is there no longer. */
    closeGone(): void;
    /** Asks the page, which may refuse, and opens the event; null closes the open one. */
    select(id: string | null, by: SelectedBy): void;
    /** Moves until the event is seen, and opens it. An unknown id does nothing. */
    reveal(id: string, by: SelectedBy): void;
    /** Opens the next event in reading order (1), or the one before (-1), and says which; none beyond the ends. */
    step(by: 1 | -1, how: SelectedBy): void;
}
