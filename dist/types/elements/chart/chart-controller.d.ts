import type { Chronicle } from '../../data/chronicle-columns.js';
import type { Scene } from '../../layout/scene.js';
import { type Direction, type Metrics, type Viewport } from '../../layout/viewport.js';
import type { WordOptions } from '../../time/words.js';
/** What the element knows and the chart must follow. */
export interface ChartInput {
    readonly chronicle: Chronicle;
    readonly words: WordOptions;
    readonly metrics: Metrics;
    readonly widthPx: number;
    readonly heightPx: number;
    /** It takes all of that height. */
    readonly isFilled: boolean;
    readonly timeDirection: Direction;
    readonly selected: string | null;
    /** The event that the keyboard was on last: the list's tab stop, where it has a button. */
    readonly tabStop: string | null;
    /** Events that have a card at any scale: the selected one, and the one that has the focus. */
    readonly pinned: readonly string[];
    readonly controls: string;
    /** The stretch of time asked for by `from`, `to` or `view`, civil ms; null for the first view. */
    readonly range: readonly [number, number] | null;
    /** New data is the same story: the reader's place is kept, so many civil ms later. Null where nothing is to be kept. */
    readonly keptMs: number | null;
}
export declare class ChartController {
    #private;
    private readonly moved;
    private readonly keeping;
    viewport: Viewport | null;
    scene: Scene | null;
    /** `moved` is called when the view has come to rest somewhere new, `isFollowing` where it followed an event; `keeping` runs what changes the nodes of the chart. */
    constructor(moved: (isFollowing: boolean) => void, keeping: (change: () => void) => void);
    /** Whether the view is the fitted one. */
    get isHome(): boolean;
    /** Draws into `root` from now on; the same node again changes nothing. */
    attach(root: HTMLElement): void;
    detach(): void;
    /** Follows a new input and draws at once. */
    update(input: ChartInput): void;
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
    extent(): readonly [number, number] | null;
    buttonOf(id: string): HTMLButtonElement | null;
}
