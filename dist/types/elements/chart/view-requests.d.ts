import type { Chronicle } from '../../data/chronicle-columns.js';
import type { Store } from '../kit/store.js';
/** EDTF. */
export interface ViewRange {
    readonly from: string;
    readonly to: string;
}
type Range = readonly [number, number];
/** What is asked of the chart. */
interface Moved {
    readonly drawing: {
        readonly scene: object | null;
    };
    /** Whether the view is the fitted one. */
    readonly isHome: boolean;
    /** Civil ms; null for the fitted view. */
    show(range: Range | null): void;
}
export declare class ViewRequests {
    #private;
    private readonly store;
    private readonly chart;
    /** The opening range, civil ms; another array only where it is another range. */
    opening: Range | null;
    /**
     * The place to which the reader has moved is kept, so many civil ms later: another zone has other clocks. Null where
     * nothing is to be kept.
     */
    keptMs: number | null;
    constructor(store: Store, chart: Moved);
    /** Follows a request at once where the story is drawn, else when it is; of several the last. */
    ask(range: ViewRange | null): void;
    /** Before the chart follows a story: where it opens, and what of the view is kept. */
    before(chronicle: Chronicle): void;
    /** Once the chart is drawn. */
    after(): void;
}
export {};
