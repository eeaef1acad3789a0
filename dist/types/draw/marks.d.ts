import type { Density, Scene } from '../layout/scene.js';
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
export type Draw = (scene: Scene, options: DrawOptions) => void;
/** Words with their middle at a place. `id`: pressing them is pressing this event. */
interface Words {
    readonly key: string;
    readonly label: string;
    readonly x: number;
    readonly y?: number;
    readonly look?: string;
    readonly lang?: string | undefined;
    readonly id?: string;
}
/** Those that are not empty, in a layer of their own. `y`: of all that have none of their own. */
export declare function createTexts(parent: SVGGElement, name: string): (words: readonly Words[], y?: number) => void;
/** `point`: what belongs to this event comes forward, and to no other. */
export declare function createInks(group: SVGGElement): {
    readonly update: Draw;
    point(id: string | null): void;
};
/** A band's body: it is pressed, and so is its count. */
export declare function createBands(group: SVGGElement): Draw;
/** The ring about a point: it is pressed, seen or not. */
export declare function createPoints(group: SVGGElement): Draw;
/** The place of a period's bar: it is pressed. */
export declare function createSpans(group: SVGGElement): Draw;
/** Rings with a count: words in a frame, as HTML one node each. */
export declare function createClusters(layer: HTMLElement): (scene: Scene) => void;
export declare function createEras(group: SVGGElement): Draw;
export declare function createDensity(group: SVGGElement): (density: Density | null) => void;
export {};
