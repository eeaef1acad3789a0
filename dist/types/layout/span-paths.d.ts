import type { Span } from './scene.js';
/** Path data; empty where there is nothing of a kind. */
export interface SpanPaths {
    readonly hit: string;
    readonly solid: string;
    readonly hatch: string;
    readonly arrow: string;
    /** The group's mark, where the solid part begins and has room for it. */
    readonly mark: string;
    /** Chevrons where the view cuts the bar: a stroke, all others are filled. */
    readonly cut: string;
    /** Slices of the ends that are about, from the end inwards: ever stronger. */
    readonly fades: readonly {
        readonly path: string;
        readonly opacity: number;
    }[];
    /** Middles of the marks of doubt beside ends that are not known, px. */
    readonly doubts: readonly number[];
}
/** `sign`: the Scene's. */
export declare function spanPaths({ group, isMarked, x0, x1, solidTo, y, heightPx, fadePx, startEnd, endEnd }: Span, sign: 1 | -1): SpanPaths;
