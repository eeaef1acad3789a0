// The fewest lanes that show as many cards at a view as the most would.

import type { Chronicle } from '../data/chronicle-columns.js';
import { laneHeight, neededHeight } from './frame.js';
import { cardsIn, createLabelling, type Labelling } from './labelling.js';
import { minDistance } from './navigate.js';
import { extentOf, type Viewport } from './viewport.js';

const MOST_LANES = 4;

/** One to four lanes, as the viewport's height has room for. */
export function chooseLanes(chronicle: Chronicle, viewport: Viewport): Labelling {
  const [from, to] = extentOf(viewport);
  const countOf = (labelling: Labelling): number => cardsIn(chronicle, labelling, from, to, minDistance(viewport)).length;
  const one = createLabelling(chronicle, { lanes: 1 });
  const roomPx = viewport.heightPx - neededHeight(chronicle, one, viewport);
  const most = Math.min(MOST_LANES, 1 + Math.max(0, Math.floor(roomPx / laneHeight(viewport.metrics))));
  if (most === 1) return one;
  const full = createLabelling(chronicle, { lanes: most });
  const wanted = countOf(full);
  for (let lanes = 1; lanes < most; lanes++) {
    const labelling = lanes === 1 ? one : createLabelling(chronicle, { lanes });
    if (countOf(labelling) >= wanted) return labelling;
  }
  return full;
}
