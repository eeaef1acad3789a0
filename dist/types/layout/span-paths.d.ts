import type { Span, SpanPaths } from './scene.js';
/** `sign`: the Scene's. */
export declare function spanPaths({ group, isMarked, x0, x1, solidTo, y, heightPx, fadePx, startEnd, endEnd }: Omit<Span, 'paths'>, sign: 1 | -1): SpanPaths;
