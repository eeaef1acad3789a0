import type { ChartController } from '../chart/chart-controller.js';
import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
export declare class FocusController implements Controller {
    #private;
    private readonly store;
    private readonly chart;
    private readonly bringIntoSight;
    /**
     * The card of the event that has the focus may stand elsewhere when the view rests, and is brought into sight then.
     */
    isMoving: boolean;
    constructor(store: Store, chart: ChartController, bringIntoSight: (node: HTMLElement) => void);
    follow(): void;
    settle(): void;
    rested(): void;
    readonly focusIn: (event: FocusEvent) => void;
    readonly focusOut: (event: FocusEvent) => void;
    /** Gives the focus to an event, wherever it is: moves the view to it, shows its row, gives it a card. */
    toEvent(id: string): Promise<void>;
    /** Gives the focus to a control by its name, once it is drawn. */
    toControl(name: string): Promise<void>;
    /** Gives the focus to a node that can take it, and brings it into sight. */
    to(node: HTMLElement | false | null | undefined): void;
    /**
     * The event whose row stands a window below (1) or above (-1) another's, or as far as there are rows; null for none.
     */
    rowFrom(id: string, step: 1 | -1): string | null;
    /** The event's button: its card, its period's label or its row. */
    buttonOf(id: string): HTMLElement | null;
    get active(): Element | null;
}
