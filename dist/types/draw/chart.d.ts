import type { Scene } from '../layout/scene.js';
import { type DrawOptions } from './marks.js';
export interface Chart {
    /**
     * Brings the drawing in line with the Scene. Drawing the same Scene twice changes no node. True where cards are still
     * to come: while a zoom is under way no frame has more new ones than it has time for.
     */
    update(scene: Scene, options: DrawOptions): boolean;
    /** The button of an event, if it has one now. */
    buttonOf(id: string): HTMLButtonElement | null;
    destroy(): void;
}
export declare function createChart(root: HTMLElement): Chart;
