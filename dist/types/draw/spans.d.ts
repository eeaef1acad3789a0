import type { Span } from '../layout/scene.js';
/** Draws into `group` from now on. `sign`: 1 where later is further right. */
export declare function createSpans(group: SVGGElement): (spans: readonly Span[], sign: 1 | -1, selected: string | null) => void;
