/** Half the side of the square that holds every shape, in radii. */
export declare const MARK_EXTENT = 1.3;
/** Path data of a group's mark around x,y; of no group (-1) as of the first. */
export declare function shapePath(group: number, radiusPx: number, x?: number, y?: number): string;
/** The same as a CSS `clip-path` of a square box. */
export declare function shapeClip(group: number): string;
/** Radii of a mark with a card and of one without, px. */
export declare const MARK_PX: {
    readonly named: 6;
    readonly unnamed: 4.5;
};
