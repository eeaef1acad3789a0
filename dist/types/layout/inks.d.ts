import type { Scene } from './scene.js';
/** Of periods `solid` to `cut`, of bands `ends` and `signs`. */
export type InkKind = 'leader' | 'solid' | 'hatch' | 'arrow' | 'fade' | 'mark' | 'cut' | 'ends' | 'signs' | 'dot';
export interface Ink {
    readonly kind: InkKind;
    readonly group: number;
    /**
     * What tells it from others of its kind, as classes: `selected`, `hover`, `uncertain`, `hollow`, `out`; each with a
     * space before it.
     */
    readonly states: string;
    /** Of a slice of a fade; 1 of all else. */
    readonly opacity: number;
    readonly path: string;
}
export interface InkOptions {
    readonly selected?: string | null;
    /** What the pointer or the focus is on. */
    readonly pointed?: string | null;
    /** Leaders end at words that they would pass. */
    readonly isCut?: boolean;
}
/** Each look once, in the order of drawing: the first is behind all others. */
export declare function inksOf({ leaders, spans, bands, points }: Scene, { selected, pointed, isCut }: InkOptions): Ink[];
