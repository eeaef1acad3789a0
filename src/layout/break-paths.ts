// Geometry of the breaks in an even axis: two slashes, and the line without what is between them.

import type { Scene } from './scene.js';

/** Half the height of a slash, its lean, and half the gap in the line between the two. */
const HALF_PX = 6;
const LEAN_PX = 2.5;
const GAP_PX = 2.5;

const slashAt = (x: number, y: number): string => `M${x - LEAN_PX},${y + HALF_PX}L${x + LEAN_PX},${y - HALF_PX}`;
/** Path data of the slashes about a place on the axis. */
export const slashesAt = (x: number, y: number): string => slashAt(x - GAP_PX, y) + slashAt(x + GAP_PX, y);
/** Path data of all of the break, for the pointer. */
export const breakAt = (x: number, y: number): string =>
  `M${x - 2 * GAP_PX},${y - HALF_PX}h${4 * GAP_PX}v${2 * HALF_PX}h${-4 * GAP_PX}z`;

/** The axis as dashes from its left end: lines and gaps by turns. Undefined for one without a break. */
export function dashesOf({ axis: { breaks = [] }, widthPx, offsetPx }: Scene): string | undefined {
  const parts: number[] = [];
  let from = 0;
  for (const at of breaks.map(({ x }) => x + offsetPx).sort((a, b) => a - b)) {
    parts.push(Math.max(0, at - GAP_PX - from), 2 * GAP_PX);
    from = at + GAP_PX;
  }
  return breaks.length === 0 ? undefined : [...parts, Math.max(0, widthPx - from), 0].join(' ');
}
