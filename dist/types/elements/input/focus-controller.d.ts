import type { LitElement, ReactiveController } from 'lit';
import type { ChartController } from '../chart/chart-controller.js';
import type { Stage } from './selection-controller.js';
export declare class FocusController implements ReactiveController {
    #private;
    private readonly host;
    private readonly chart;
    private readonly stage;
    private readonly showRows;
    /** Id of the event that the keyboard was on last: the way goes on from there. */
    last: string | null;
    /** That event has the focus, or is about to get it, and so has a card at any scale. */
    isOn: boolean;
    /** Its card may stand elsewhere when the view rests, and is brought into sight then. */
    isMoving: boolean;
    /** `showRows` shows all rows of a list that shows the first ones only. */
    constructor(host: LitElement, chart: ChartController, stage: () => Stage, showRows: () => void);
    hostUpdate(): void;
    /** Called when an update is drawn. */
    settle(): void;
    /** Called when the view has come to rest. */
    rested(): void;
    /** Runs a change of the chart's nodes outside of an update. */
    readonly around: (change: () => void) => void;
    readonly focusIn: (event: FocusEvent) => void;
    readonly focusOut: (event: FocusEvent) => void;
    /** Gives the focus to an event, wherever it is: moves the view to it, shows its row, gives it a card. */
    toEvent(id: string): Promise<void>;
    /** Gives the focus to a node and brings it into sight; false for none. */
    to(node: HTMLElement | null | undefined): boolean;
    /** The event whose row stands a window below (1) or above (-1) another's, or as far as there are rows; null for none. */
    rowFrom(id: string, step: 1 | -1): string | null;
    /** The event's button: its card, its period's label or its row. */
    buttonOf(id: string): HTMLElement | null;
    get active(): Element | null;
}
