import type { Scene } from './scene.js';
/** Path data of the slashes about a place on the axis. */
export declare const slashesAt: (x: number, y: number) => string;
/** Path data of all of the break, for the pointer. */
export declare const breakAt: (x: number, y: number) => string;
/** The axis as dashes from its left end: lines and gaps by turns. Undefined for one without a break. */
export declare function dashesOf({ axis: { breaks }, widthPx, offsetPx }: Scene): string | undefined;
