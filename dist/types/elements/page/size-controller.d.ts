import type { LitElement, ReactiveController } from 'lit';
import type { Metrics } from '../../layout/viewport.js';
interface Size {
    readonly metrics: Metrics;
    readonly heightPx: number;
}
export declare class SizeController implements ReactiveController {
    #private;
    private readonly host;
    /** Null until the widget is displayed; while it is hidden, as it was last. */
    size: Size | null;
    /** The widget stood loading on the page: its height is held, so that nothing below it moves. */
    isReserved: boolean;
    constructor(host: LitElement);
    /** Own width in px, whatever `transform` or `zoom` the page draws it with; while it is hidden, as it was last. */
    get widthPx(): number;
    get isNarrow(): boolean;
    /** Whether what is drawn now has a place on the page. */
    get isShown(): boolean;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** Holds the height that the story is going to take, by how many `events` are coming where that is said. */
    reserve(events: number | null): void;
    /** Holds the place of this many, where a place was held by their number. */
    recount(events: number): void;
    /** Whether the place follows the number of events. */
    get isCounted(): boolean;
    /**
     * How many rows of the list fit, of those that are there; `Infinity` where all of them do. Where a place is held, as many as fit in it, and
     * what is left over stands between them, and what would tear
     * them apart before the footer, which ends the place. Where the end of the place that a list on the page holds is not seen, nothing that
     * follows can move before the reader's eyes, and the list has its own height.
     */
    fitRows(): number;
    /** Px for the chart: what is reserved for the widget, where something is, else `--khatt-height`. */
    chartHeight(root: HTMLElement): {
        readonly heightPx: number;
        readonly isReserved: boolean;
    };
}
export {};
