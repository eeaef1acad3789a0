import type { Direction } from '../layout/viewport.js';
import { type Content, type Element } from './markup.js';
export interface TextStyle {
    readonly sizePx: number;
    readonly fill: string;
    readonly isBold?: boolean;
    /** Which edge of the text `x` is, or its middle. */
    readonly at: 'left' | 'right' | 'middle';
    /** The direction in which its parts follow each other. */
    readonly dir: Direction;
}
/** From the middle of a line to where its letters stand, in em. */
export declare const BASELINE_EM = 0.35;
/** The direction of the first letter; without one, that of the text around. */
export declare function directionOf(text: string, around: Direction): Direction;
export declare const svgText: (content: Content | readonly Content[], x: number, y: number, { sizePx, fill, isBold, at, dir }: TextStyle) => Element;
/** A text that may be of another language than the text around it: it runs as its first letter does. */
export declare const ownText: (text: string, x: number, y: number, style: TextStyle) => Element;
/** Px to a tenth: a picture needs no more, and stays the same on every machine. */
export declare const round: (px: number) => number;
