import type { Scene } from '../layout/scene.js';
import type { Direction } from '../layout/viewport.js';
import type { Look } from './look.js';
import { type Element } from './markup.js';
import type { Measure } from './measure.js';
/** Sizes of text that follow from the one size of the picture. */
export interface Type {
    readonly emPx: number;
    readonly datePx: number;
    readonly tickPx: number;
    readonly titlePx: number;
    /** Heights of a line of text, of a card's date and of its title, and of a period's name, px. */
    readonly linePx: number;
    readonly dateLinePx: number;
    readonly titleLinePx: number;
    readonly spanLinePx: number;
}
export interface SceneStyle {
    readonly look: Look;
    readonly type: Type;
    readonly measure: Measure;
    readonly dir: Direction;
}
/** Widths are estimated: a line is filled up to here, so that the end of a wide word stays within its card. */
export declare const FILL = 0.97;
/** From the middle of a line to where its letters stand, in em. */
export declare const BASELINE_EM = 0.35;
/** What the chart's edges cut: all but the words of cards and bars. */
export declare function sceneMarks(scene: Scene, style: SceneStyle): Element;
/** The words: cards above the axis, names of the periods below it, in the order of time. */
export declare function sceneWords(scene: Scene, style: SceneStyle): Element;
