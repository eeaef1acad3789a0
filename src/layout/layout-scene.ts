// Chronicle, Labelling and Viewport to a Scene: once per frame, and pure.

import type { Chronicle } from '../data/chronicle-columns.js';
import { frameOf } from './frame.js';
import type { Labelling } from './labelling.js';
import type { Scene } from './scene.js';
import { layoutAxis } from './scene-axis.js';
import { layoutCards, pinCards } from './scene-cards.js';
import { layoutLeaders } from './scene-leaders.js';
import { layoutMarks } from './scene-marks.js';
import { layoutOverview } from './scene-overview.js';
import { layoutSpans } from './scene-spans.js';
import type { Viewport } from './viewport.js';

export interface SceneOptions {
  /**
   * Events (places in the Chronicle) that have a card or a label in this Scene if they are in view, whatever the scale: one
   * that has no room stands as a callout (`isPinned`) over what it covers.
   */
  readonly pinned?: readonly number[];
}

/** Everything that stands in the view, with position, size, ids and words. Cost follows what is in view. */
export function layoutScene(chronicle: Chronicle, labelling: Labelling, viewport: Viewport, { pinned = [] }: SceneOptions = {}): Scene {
  const frame = frameOf(chronicle, labelling, viewport);
  const own = layoutCards(frame);
  const cards = pinned.length > 0 ? pinCards(frame, own, pinned) : own;
  const marks = layoutMarks(frame, cards);
  return {
    widthPx: viewport.widthPx, heightPx: frame.rows.heightPx, offsetPx: frame.offsetPx, sign: frame.sign,
    ...layoutAxis(frame, marks.clusters), cards, leaders: layoutLeaders(frame, cards, marks), ...marks, ...layoutSpans(frame, pinned), overview: layoutOverview(frame),
  };
}
