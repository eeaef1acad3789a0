// Chronicle, Labelling and Viewport to a Scene: once per frame, and pure.

import type { Chronicle } from '../data/chronicle-columns.js';
import { frameOf } from './frame.js';
import type { Labelling } from './labelling.js';
import type { Scene } from './scene.js';
import { layoutAxis } from './scene-axis.js';
import { layoutCards, layoutLeaders } from './scene-cards.js';
import { layoutMarks } from './scene-marks.js';
import { layoutOverview } from './scene-overview.js';
import { layoutSpans } from './scene-spans.js';
import type { Viewport } from './viewport.js';

/** Everything that stands in the view, with position, size, ids and words. Cost follows what is in view. */
export function layoutScene(chronicle: Chronicle, labelling: Labelling, viewport: Viewport, { pinned = [] }: { readonly pinned?: readonly number[] } = {}): Scene {
  const frame = frameOf(chronicle, labelling, viewport);
  const cards = layoutCards(frame, pinned);
  const marks = layoutMarks(frame);
  return {
    widthPx: viewport.widthPx, heightPx: frame.rows.heightPx, offsetPx: frame.offsetPx, sign: frame.sign,
    ...layoutAxis(frame, marks.clusters), cards, leaders: layoutLeaders(frame, cards, marks.clusters), ...marks, ...layoutSpans(frame), overview: layoutOverview(frame),
  };
}
