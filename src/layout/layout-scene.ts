// Chronicle, Labelling and Viewport to a Scene: once per frame, and pure.

import type { Chronicle } from '../data/chronicle-columns.js';
import type { Dense } from './dense.js';
import { frameOf, type Frame, type Now } from './frame.js';
import type { Labelling } from './labelling.js';
import type { Scene } from './scene.js';
import { layoutAxis, type LayoutAxis } from './scene-axis.js';
import { layoutCards, pinCards } from './scene-cards.js';
import { layoutEras } from './scene-eras.js';
import { layoutLeaders } from './scene-leaders.js';
import { layoutMarks } from './scene-marks.js';
import { layoutSpans } from './scene-spans.js';
import type { Viewport } from './viewport.js';

export interface SceneOptions {
  /**
   * Events (places in the Chronicle) that have a card or a label in this Scene if they are in view, whatever the scale:
   * one that has no room stands as a callout (`isPinned`) over what it covers.
   */
  readonly pinned?: readonly number[];
  /**
   * What stories of many events need, where it is at hand: without it they have no density, and a bar for each period.
   */
  readonly dense?: Dense | undefined;
  /** What draws the axis of a Chronicle that has a scale of its own. */
  readonly axis?: LayoutAxis | undefined;
  /** What stands in the place of the story's as-of date. */
  readonly now?: Now | undefined;
}

/** Everything that stands in the view, with position, size, ids and words. Cost follows what is in view. */
export function layoutScene(
  chronicle: Chronicle,
  labelling: Labelling,
  viewport: Viewport,
  options: SceneOptions = {},
): Scene {
  return sceneOf(frameOf(chronicle, labelling, viewport, options.now), options);
}

/** The same in rows that are known already. */
export function sceneOf(frame: Frame, { pinned = [], ...options }: SceneOptions): Scene {
  const { viewport } = frame;
  const own = layoutCards(frame);
  const cards = pinned.length > 0 ? pinCards(frame, own, pinned) : own;
  const { marks, bandOf } = layoutMarks(frame, cards);
  const dense = frame.isDense ? options.dense : undefined;
  const { bundles, ...periods } = layoutSpans(frame, pinned, dense);
  return {
    widthPx: viewport.widthPx,
    heightPx: frame.rows.heightPx,
    offsetPx: frame.offsetPx,
    sign: frame.sign,
    ...(options.axis ?? layoutAxis)(frame, marks.clusters),
    cards,
    leaders: layoutLeaders(frame, cards, { points: marks.points, bandOf }),
    ...marks,
    clusters: [...marks.clusters, ...bundles],
    eras: layoutEras(frame),
    density: dense?.layoutDensity(frame) ?? null,
    ...periods,
  };
}
