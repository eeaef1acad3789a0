import type { ChartController } from '../chart/chart-controller.js';
import type { Controller } from '../kit/controller.js';
import type { SelectedBy } from '../kit/events.js';
import type { Store } from '../kit/store.js';
import type { StatusController } from '../page/status-controller.js';
import type { FocusController } from './focus-controller.js';
export declare class SelectionController implements Controller {
    #private;
    private readonly store;
    private readonly chart;
    private readonly focus;
    private readonly status;
    constructor(store: Store, chart: ChartController, focus: FocusController, status: StatusController);
    /** The keyboard goes on from the next event that is still there, else from the one before. */
    read(): void;
    /** Once it is drawn: closes an open event that is there no longer. */
    tell(): void;
    /** Asks the page, which may refuse, and opens the event; null closes the open one. */
    select(id: string | null, by: SelectedBy): void;
    /** Moves until the event is seen, and opens it. An unknown id does nothing. */
    reveal(id: string, by: SelectedBy): void;
    /** Opens the next event in reading order (1), or the one before (-1), and says which; none beyond the ends. */
    step(by: 1 | -1, how: SelectedBy): void;
    /** Opens an event wherever it is, and says which; null closes the open one. */
    turn(id: string | null, how: SelectedBy): void;
}
