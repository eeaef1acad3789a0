import { type Element } from '../picture/markup.js';
import { type Measure } from '../picture/style.js';
import { type Theme } from './look.js';
import { type StaticOptions, type Story } from './story.js';
export interface SVGOptions extends StaticOptions {
    /** Px; default 1280. */
    readonly width?: number | undefined;
    /** Px; by default, and where this is too little, what is needed. */
    readonly height?: number | undefined;
    /** `light` by default. */
    readonly theme?: Theme | undefined;
    /** `even`: events a step apart on the axis, with breaks in it. */
    readonly scale?: 'time' | 'even' | undefined;
    /** `group`: each group has lanes of its own, under its name. */
    readonly laneBy?: 'group' | undefined;
    /** The size that all others follow, px; default 16. */
    readonly fontSize?: number | undefined;
    /** As in CSS; the measured font first, then fonts that most systems have. */
    readonly fontFamily?: string | undefined;
    /** How wide texts are: `await measureWith(font)`, or the estimate. */
    readonly measure?: Measure | undefined;
}
/** The first view as an SVG document with real text. */
export declare const renderSVG: (document: unknown, options?: SVGOptions) => string;
/** The picture; `shownWidth` where it is shown in another width than it is drawn for. */
export declare function pictureOf(story: Story, options: SVGOptions, shownWidth?: string): Element;
