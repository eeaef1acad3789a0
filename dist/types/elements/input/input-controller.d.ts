import type { ChartController } from '../chart/chart-controller.js';
import type { Store } from '../kit/store.js';
import type { FocusController } from './focus-controller.js';
import type { SelectionController } from './selection-controller.js';
import type { StackController } from './stack-controller.js';
export declare class InputController {
    #private;
    private readonly store;
    private readonly chart;
    private readonly selection;
    private readonly focus;
    private readonly stack;
    /** The keys of a story; false where they are none. */
    private readonly told;
    constructor(store: Store, chart: ChartController, selection: SelectionController, focus: FocusController, stack: StackController, 
    /** The keys of a story; false where they are none. */
    told: (target: HTMLElement, key: string) => boolean);
    readonly clicked: (event: MouseEvent) => void;
    readonly pressed: (event: KeyboardEvent) => void;
    /** Closes the list of hidden events, else the open event; the focus goes to the event that opened it. */
    escape(): boolean;
    /** Closes the open event and gives the focus back to its button. */
    close(by: 'key' | 'pointer'): void;
}
