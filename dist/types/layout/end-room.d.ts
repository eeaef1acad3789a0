import { type Chronicle } from '../data/chronicle-columns.js';
import type { Viewport } from './viewport.js';
/**
 * What a first view of this width leaves before and behind the events, px: the usual, or that of a card where more
 * titles are read for it. One choice for a class of widths.
 */
export declare function roomFor(chronicle: Chronicle, { widthPx: ownPx, ...rest }: Viewport): readonly [startPx: number, endPx: number];
