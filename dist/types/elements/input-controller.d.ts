import type { LitElement } from 'lit';
import type { ChartController } from './chart-controller.js';
import type { SelectionController, Stage } from './selection-controller.js';
export declare class InputController {
    #private;
    private readonly host;
    private readonly chart;
    private readonly selection;
    private readonly stage;
    /** The card, ring or band whose hidden events are listed, and their ids. */
    stack: {
        readonly host: string;
        readonly ids: readonly string[];
    } | null;
    constructor(host: LitElement & {
        readonly selected: string | null;
    }, chart: ChartController, selection: SelectionController, stage: () => Stage);
    readonly clicked: (event: MouseEvent) => void;
    readonly hovered: (event: PointerEvent) => void;
    readonly closeStack: () => void;
    readonly pressed: (event: KeyboardEvent) => void;
    /** Closes the open event and gives the focus back to its button. */
    close(): void;
}
