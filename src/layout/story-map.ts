// The chart as the map of a story: low, over the event that is told, with one line of words for each event that has a
// name.

import type { Metrics, Viewport } from './viewport.js';

/** Px of height, without periods. */
const MAP_PX = 128;
const LOW_MAP_PX = 96;
/** Own width from which the map has its whole height. */
const WIDE_FROM_PX = 560;
/** A period's bar and the room to the next one. */
const BAR_ROW_PX = 9;
/** Rows of words under the axis stand closer than in a chart. */
const TIGHT = 0.8;
/** Of a card: its date and two lines of its title. */
const CARD_LINES = 3;

export const mapHeight = (widthPx: number): number => (widthPx < WIDE_FROM_PX ? LOW_MAP_PX : MAP_PX);

/** Rows of names. */
export const mapLanes = ({ heightPx }: Pick<Viewport, 'heightPx'>): number => (heightPx < MAP_PX ? 1 : 2);

/** Sizes of the same page's words where only a title stands at each event. */
export const mapMetrics = (metrics: Metrics): Metrics => ({
  ...metrics,
  cardHeightPx: Math.ceil(metrics.cardHeightPx / CARD_LINES) + 1,
  spanHeightPx: BAR_ROW_PX,
  axisRowPx: Math.round(metrics.axisRowPx * TIGHT),
});
