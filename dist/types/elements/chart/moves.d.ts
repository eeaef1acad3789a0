import { type GestureHost } from '../../draw/gestures.js';
import type { Scene } from '../../layout/scene.js';
import type { formatDuration } from '../../time/duration.js';
import type { formatMoment } from '../../time/format-moment.js';
import type { Plan } from './chart-plan.js';
export { easeView } from '../../draw/ease.js';
export { growLabelling } from '../../layout/grow.js';
export { movesStyles } from './moves.styles.js';
/** What the chart's controller does for it. */
export interface MovesHost extends Omit<GestureHost, 'limits'> {
    readonly formatMoment: typeof formatMoment;
    readonly formatDuration: typeof formatDuration;
}
export interface Moves {
    /** Follows what the chart shows now, and what it may show. */
    drawn(scene: Scene, plan: Pick<Plan, 'limits' | 'input'>): void;
}
/** Moves the chart in `root` until `signal` aborts. */
export declare function attachMoves(root: HTMLElement, chart: MovesHost, signal: AbortSignal): Moves;
