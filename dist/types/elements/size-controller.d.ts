import type { LitElement, ReactiveController } from 'lit';
import type { Metrics } from '../layout/viewport.js';
export declare class SizeController implements ReactiveController {
    #private;
    private readonly host;
    /** Null while the widget is not displayed. */
    size: {
        readonly metrics: Metrics;
        readonly heightPx: number;
    } | null;
    /** The widget stood loading on the page: its height is held, so that nothing below it moves. */
    isReserved: boolean;
    constructor(host: LitElement);
    /** Own width, whatever `transform` or `zoom` the page draws it with; 0 while it is not displayed. */
    get widthPx(): number;
    get isNarrow(): boolean;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** Holds the height that the story is going to have: of a list, where it is said how many `events` are coming. */
    reserve(events: number | null): void;
    /**
     * How many rows of the list are shown at first, of those that are there. Where a place is held and its end is seen, as
     * many as fit in it; where the end is not seen, nothing that follows can move before the reader's eyes, and the list has
     * its own height.
     */
    fitRows(): number;
    /** Px for the chart: what is reserved for the widget, where something is, else `--khatt-height`. */
    chartHeight(root: HTMLElement): {
        readonly heightPx: number;
        readonly isReserved: boolean;
    };
}
