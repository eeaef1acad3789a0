import type { Scene } from '../layout/scene.js';
export interface DrawOptions {
    readonly selected: string | null;
    /** The id whose button is the one tab stop of the list. */
    readonly tabStop: string | null;
    /** While a zoom is under way a card's text keeps its width as long as it fits. */
    readonly isZooming: boolean;
    /** Id of the element that a card opens. */
    readonly controls: string;
    /** The colour behind the chart is known: words have a halo in it, and leaders run on behind them. */
    readonly isGroundKnown: boolean;
    /** As of Metrics. */
    readonly titlePx?: ((text: string) => number) | undefined;
    /** A note of one line stands under the title of this event's card. */
    readonly isNoted?: (id: string) => boolean;
}
export interface Chart {
    /** Brings the drawing in line with the Scene. Drawing the same Scene twice changes no node. */
    update(scene: Scene, options: DrawOptions): void;
    /** The button of an event, if it has one now. */
    buttonOf(id: string): HTMLButtonElement | null;
    destroy(): void;
}
export type Draw = (scene: Scene, options: DrawOptions) => void;
export declare function createChart(root: HTMLElement): Chart;
