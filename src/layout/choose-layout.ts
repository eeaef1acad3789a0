// `layout="auto"`: which form tells this story best in this much room.

import type { Chronicle } from '../data/chronicle-columns.js';
import type { TimelineEvent } from '../data/document.js';
import { NO_LANE, type Labelling } from './labelling.js';
import { minDistance } from './navigate.js';
import { cardsIn, spansIn } from './query.js';
import { extentOf, type Viewport } from './viewport.js';

export type ChosenLayout = 'horizontal' | 'vertical' | 'story';

/** Own width below which a chart has no room for names. */
const LEAST_CHART_PX = 560;
/** More events are not gone through one by one. */
const MOST_STORY = 200;

/** Moments with a card and periods with a name in the view. */
export function namedIn(chronicle: Chronicle, labelling: Labelling, viewport: Viewport): number {
  const [from, to] = extentOf(viewport);
  const minD = minDistance(viewport);
  return (
    cardsIn(chronicle, labelling, from, to, minD).length +
    spansIn(chronicle, from, to).filter((i) => labelling.lane[i] !== NO_LANE && (labelling.D[i] ?? 0) >= minD).length
  );
}

/** There is more to it than a date and a title. */
const isTold = ({ text, quote, media, thumbnail }: TimelineEvent): boolean =>
  Boolean(text?.trim()) || quote !== undefined || media.length > 0 || thumbnail !== undefined;

/**
 * A story where the first view names fewer than half of at most 200 events, and half of them have something to read or
 * see. `named`: of `namedIn`.
 */
export function chooseLayout(
  { events, undated }: Pick<Chronicle, 'events' | 'undated'>,
  widthPx: number,
  named: number,
): ChosenLayout {
  if (widthPx < LEAST_CHART_PX) return 'vertical';
  if (events.length + undated.length > MOST_STORY) return 'horizontal';
  const all = [...events, ...undated];
  const told = all.filter(isTold).length;
  return named < all.length / 2 && told >= all.length / 2 ? 'story' : 'horizontal';
}
