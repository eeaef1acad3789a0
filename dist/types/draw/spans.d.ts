import type { Span } from '../layout/scene.js';
/** Draws into `group` from now on. */
export declare function createSpans(group: SVGGElement): (spans: readonly Span[], selected: string | null) => void;
