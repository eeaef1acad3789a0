import type { ChartController } from '../chart/chart-controller.js';
import type { Controller } from '../kit/controller.js';
import type { SelectedBy, Step } from '../kit/events.js';
import type { Store } from '../kit/store.js';
import type { Host } from '../kit/state.js';
import type { StatusController } from '../page/status-controller.js';
import type { FocusController } from './focus-controller.js';
/** What opens, and what brings it into sight, lies in a file of its own. */
interface OpenedFile {
    /** Resolves when it is there, or when it is known that it does not come. */
    readonly bring: () => Promise<void>;
    /** Null until then. */
    readonly show: ((host: Host, by: SelectedBy, button: HTMLElement | null, active: Element | null) => void) | null;
}
export declare class SelectionController implements Controller {
    #private;
    private readonly store;
    private readonly chart;
    private readonly focus;
    private readonly status;
    private readonly file;
    constructor(store: Store, chart: ChartController, focus: FocusController, status: StatusController, file: OpenedFile);
    /** The keyboard goes on from the next event that is still there, else from the one before. */
    read(): void;
    /** Once it is drawn: closes an open event that is there no longer. */
    tell(): void;
    /** Asks the page, which may refuse, and opens the event; null closes the open one. */
    select(id: string | null, by: SelectedBy, step?: Step): void;
    /** Moves until the event is seen, and opens it, asked for or not. An unknown id does nothing. */
    reveal(id: string, by: SelectedBy, step?: Step): void;
    /** Opens the next event in reading order (1), or the one before (-1), and says which; none beyond the ends. */
    step(by: 1 | -1, how: SelectedBy): void;
    /** Opens an event wherever it is, and says which; null closes the open one. */
    turn(id: string | null, how: SelectedBy, step?: Step): void;
}
export {};
