// The fewest lanes that show as many cards at a view as the most would.

import type { Chronicle } from '../data/chronicle-columns.js';
import { cardsIn, createLabelling, type Labelling } from './labelling.js';
import { minDistance } from './navigate.js';
import { extentOf, type Viewport } from './viewport.js';

/** `most`: 1 to 4, by the height there is. */
export function chooseLanes(chronicle: Chronicle, viewport: Viewport, most: number): Labelling {
  const [from, to] = extentOf(viewport);
  const countOf = (labelling: Labelling): number => cardsIn(chronicle, labelling, from, to, minDistance(viewport)).length;
  const full = createLabelling(chronicle, { lanes: most });
  const wanted = countOf(full);
  for (let lanes = 1; lanes < most; lanes++) {
    const labelling = createLabelling(chronicle, { lanes });
    if (countOf(labelling) >= wanted) return labelling;
  }
  return full;
}
