import type { LitElement } from 'lit';
import type { Direction } from '../../layout/viewport.js';
import type { ChartController } from '../chart/chart-controller.js';
import type { FocusController } from './focus-controller.js';
import type { SelectionController, Stage } from './selection-controller.js';
import type { StackController } from './stack-controller.js';
export declare class InputController {
    #private;
    private readonly host;
    private readonly chart;
    private readonly selection;
    private readonly focus;
    private readonly stack;
    private readonly stage;
    constructor(host: LitElement & {
        readonly selected: string | null;
    }, chart: ChartController, selection: SelectionController, focus: FocusController, stack: StackController, stage: () => Stage & {
        readonly dir: Direction;
    });
    readonly clicked: (event: MouseEvent) => void;
    readonly hovered: (event: PointerEvent) => void;
    readonly pressed: (event: KeyboardEvent) => void;
    /** Closes the list of hidden events, else the open event; the focus goes to the event that opened it. */
    escape(): boolean;
    /** Closes the open event and gives the focus back to its button. */
    close(): void;
}
