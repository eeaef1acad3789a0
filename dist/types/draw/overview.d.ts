import { type Strip } from '../layout/scene-overview.js';
import { type Viewport } from '../layout/viewport.js';
import { type GestureHost } from './gesture-view.js';
export interface OverviewHost extends GestureHost {
    /** Names of the strip and of its two sliders. */
    words(): {
        readonly overview: string;
        readonly start: string;
        readonly end: string;
    };
    /** A moment in words, as exactly as a view of so long a stretch needs it. */
    moment(ms: number, spanMs: number): string;
}
export declare class OverviewDrawing {
    #private;
    private readonly host;
    readonly node: HTMLDivElement;
    /** It listens until `signal` aborts. */
    constructor(host: OverviewHost, signal: AbortSignal);
    /** `strip` null for none. While an edge has the focus it stays: the focus would fall to the page. */
    update(strip: Strip | null, viewport: Viewport): void;
}
