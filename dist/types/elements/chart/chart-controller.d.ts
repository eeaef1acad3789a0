import type { Scene } from '../../layout/scene.js';
import { type Viewport } from '../../layout/viewport.js';
import type { Controller } from '../kit/controller.js';
import type { Store } from '../kit/store.js';
import type { SizeController } from '../page/size-controller.js';
import { type ViewRange } from './view-requests.js';
export declare class ChartController implements Controller {
    #private;
    private readonly store;
    private readonly size;
    scene: Scene | null;
    /** Runs what changes the nodes of the chart: whoever has the focus among them keeps it by this. */
    keeping: (change: () => void) => void;
    constructor(store: Store, size: SizeController);
    get viewport(): Viewport | null;
    set viewport(viewport: Viewport | null);
    draw(): void;
    /** Moves to a stretch of time, or to the first view for null, when there is a chart to move. */
    ask(range: ViewRange | null): void;
    /** Whether the view is the fitted one. */
    get isHome(): boolean;
    /** Resolves when the chart can be moved by hand, or when it is known that it cannot. */
    canMove: Promise<void>;
    disconnected(): void;
    fit(): void;
    /** Moves at once to a stretch of time, civil ms, or to the fitted view for null. */
    show(range: readonly [number, number] | null): void;
    /** Around the event `about`, which stays in view; around the middle without one. */
    zoomBy(factor: number, about?: string | null): void;
    zoomIn(about?: string | null): void;
    zoomOut(about?: string | null): void;
    panBy(views: number): void;
    /** One view later (1) or earlier (-1), at once; the id of the event that stands as far from `id`, which is in view then. Null for none. */
    page(id: string, step: 1 | -1): string | null;
    /** Moves so that the event is seen; `isSudden`: at once, drawn with the next update. While there is no chart to see it waits. */
    reveal(id: string, isSudden?: boolean): void;
    /** Centres the view on a place of the overview, px from the chart's left edge. */
    centerOnOverview(px: number): void;
    /** Ids that a card stands for, in time order. */
    stackOf(index: number): readonly string[];
    buttonOf(id: string): HTMLButtonElement | null;
}
