import type { Chronicle } from '../data/chronicle-columns.js';
import type { Scene } from '../layout/scene.js';
import { type Direction, type Metrics, type Viewport } from '../layout/viewport.js';
import type { WordOptions } from '../time/words.js';
/** What the element knows and the chart must follow. */
export interface ChartInput {
    readonly chronicle: Chronicle;
    readonly words: WordOptions;
    readonly metrics: Metrics;
    readonly widthPx: number;
    readonly heightPx: number;
    readonly timeDirection: Direction;
    readonly selected: string | null;
    readonly tabStop: string | null;
    readonly controls: string;
    /** The stretch of time asked for by `from`, `to` or `view`, civil ms; null for the first view. */
    readonly range: readonly [number, number] | null;
}
export declare class ChartController {
    #private;
    private readonly moved;
    viewport: Viewport | null;
    scene: Scene | null;
    /** `moved` is called when the view has come to rest somewhere new. */
    constructor(moved: () => void);
    /** Draws into `root` from now on; the same node again changes nothing. */
    attach(root: HTMLElement): void;
    detach(): void;
    /** Follows a new input and draws at once. */
    update(input: ChartInput): void;
    fit(): void;
    zoomBy(factor: number): void;
    zoomIn(): void;
    zoomOut(): void;
    panBy(views: number): void;
    /** Moves so that the event is seen, and has its card if any scale gives it one. */
    reveal(index: number): void;
    /** Centres the view on a place of the overview, px from the chart's left edge. */
    centerOnOverview(px: number): void;
    /** The next event in time order that shows at this scale, or -1. */
    neighbour(index: number, step: 1 | -1): number;
    /** Ids that a card stands for, in time order. */
    stackOf(index: number): readonly string[];
    extent(): readonly [number, number] | null;
    buttonOf(id: string): HTMLButtonElement | null;
}
