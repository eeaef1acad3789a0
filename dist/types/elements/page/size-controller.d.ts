import type { Metrics } from '../../layout/viewport.js';
import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
/** The place of the chart on the page, px. */
export interface ChartPlace {
    readonly root: HTMLElement;
    readonly widthPx: number;
    readonly heightPx: number;
    /** The chart takes all of that height. */
    readonly isReserved: boolean;
    readonly metrics: Metrics;
}
export declare class SizeController implements Controller {
    #private;
    private readonly store;
    private readonly lists;
    /** Where the chart is drawn; null where there is none, or none to see. */
    chart: ChartPlace | null;
    /** The widget stood loading on the page: its height is held, so that nothing below it moves. */
    isReserved: boolean;
    /** What it reserves more room for: narrow words, and a finder. */
    isNarrow: boolean;
    isAsked: boolean;
    /** `lists`: what fits a list that has stretches; it answers 0 for any other. */
    constructor(store: Store, lists: {
        readonly stretches: {
            readonly fit: (section: Element, excessPx: number) => number;
        } | null;
    });
    /** Own width, whatever `transform` or `zoom` the page draws it with; while it is hidden, as it was last. */
    get widthPx(): number;
    follow(): void;
    disconnected(): void;
    measure(): void;
    draw(): void;
    /** Whether the place follows the number of events. */
    get isCounted(): boolean;
}
