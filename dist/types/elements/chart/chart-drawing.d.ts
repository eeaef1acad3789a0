import { type Now } from '../../layout/frame.js';
import type { Scene } from '../../layout/scene.js';
import type { Viewport } from '../../layout/viewport.js';
import type { Store } from '../kit/store.js';
import type { Grow, Plan } from './chart-plan.js';
import type { MovesHost } from './moves.js';
/** What is drawn. */
export interface Drawn {
    readonly plan: Plan;
    readonly viewport: Viewport;
    readonly isZooming: boolean;
}
/** Whose chart it is: tells what is to be drawn, null for nothing yet, and is moved by hand. */
export interface DrawingHost extends Pick<MovesHost, 'view' | 'hold' | 'show' | 'rest'> {
    drawn(): Drawn | null;
}
export declare class ChartDrawing {
    #private;
    private readonly store;
    private readonly host;
    scene: Scene | null;
    root: HTMLElement | null;
    /** Runs what changes the nodes of the chart: whoever has the focus among them keeps it by this. */
    keeping: (change: () => void) => void;
    /** Resolves when the chart can be moved by hand, or when it is known that it cannot. */
    canMove: Promise<void>;
    constructor(store: Store, host: DrawingHost);
    /** Draws into `root` from now on. */
    attach(root: HTMLElement): void;
    detach(): void;
    /** Draws with the next frame. */
    request(): void;
    sceneOf({ labelling, input: { chronicle, lanes, pinned } }: Plan, viewport: Viewport, now?: Now): Scene;
    draw(): void;
    get isSeen(): boolean;
    /** Goes from one view to another step by step, until `signal` aborts; in one where nobody sees it or wants it. */
    ease(from: Viewport, to: Viewport, step: (view: Viewport, isDone: boolean) => void, signal: AbortSignal): void;
    /** What labels a story that has grown; undefined before it is there. */
    get grow(): Grow | undefined;
    buttonOf(id: string): HTMLButtonElement | null;
}
