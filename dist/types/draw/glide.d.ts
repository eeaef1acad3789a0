import { type GestureHost } from './gesture-view.js';
/** The speed of a hand, px in a ms to the right: 0 where it stood still before it let go at `atMs`. */
export declare class Throw {
    #private;
    follow(px: number, atMs: number): void;
    /** Two fingers are no hand that throws, and where the first was tells nothing of the second. */
    forget(): void;
    speedAt(atMs: number): number;
}
/** A glide that may still be under way. */
export interface Glide {
    isOver: boolean;
}
/**
 * Lets go of the view at so many px in a ms: it comes to rest within the limits, at once where motion is not welcome.
 */
export declare function letGo(host: GestureHost, pxPerMs: number): Glide;
