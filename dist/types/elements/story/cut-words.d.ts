/**
 * Cuts those of these names that have no room; they are measured again where they, their lines, or the width of the
 * story, are others.
 */
export declare function cutWords(nodes: Iterable<HTMLElement>, widthPx: number): void;
