import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
import type { SizeController } from '../page/size-controller.js';
import { ChartDrawing } from './chart-drawing.js';
import { type ViewRange } from './view-requests.js';
export declare class ChartController implements Controller {
    #private;
    private readonly store;
    private readonly size;
    readonly drawing: ChartDrawing;
    /** Nobody has moved the view since it was fitted: a resize fits it again. */
    isHome: boolean;
    constructor(store: Store, size: SizeController);
    draw(): void;
    /** Moves to a stretch of time, or to the first view for null, when there is a chart to move. */
    ask(range: ViewRange | null): void;
    disconnected(): void;
    /** Shows all of the story, and not only where most of it is. */
    fit(): void;
    /** Moves at once to a stretch of time, civil ms, or to the fitted view for null. */
    show(range: readonly [number, number] | null): void;
    /** Around the event `about`, which stays in view; around the middle without one, and where it is out of view. */
    zoomBy(factor: number, about?: string | null): void;
    /** Moves until these moments, civil ms, fill the view; false where they do, or nothing closer is to be seen. */
    comeCloser(...moments: readonly number[]): boolean;
    /** The same about a place, px from the chart's left edge. */
    comeCloserAt(px: number): void;
    zoomIn(about?: string | null): void;
    zoomOut(about?: string | null): void;
    panBy(views: number): void;
    /**
     * One view later (1) or earlier (-1), at once; the id of the event that stands as far from `id`, which is in view
     * then. Null for none.
     */
    page(id: string, step: 1 | -1): string | null;
    /**
     * Moves so that the event is seen; `isSudden`: at once, drawn with the next update. While there is no chart to see it
     * waits.
     */
    reveal(id: string, isSudden?: boolean): void;
    /** Ids that a card stands for, in time order. */
    stackOf(index: number): readonly string[];
}
