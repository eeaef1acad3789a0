// Lanes for each group, for who has all code at hand: the pure entry and the pictures of static/. The element has them
// as a file on use (elements/chart/lanes.ts).

import type { Chronicle } from '../data/chronicle-columns.js';
import { chooseLanes, placesOf } from './choose-lanes.js';
import { dense } from './dense.js';
import { limitsOf } from './first-view.js';
import { DENSE_FROM, frameOf } from './frame.js';
import { createLabelling as labelShared, type Labelling, type LabellingOptions } from './labelling.js';
import { layoutScene as layoutPlain, sceneOf, type SceneOptions } from './layout-scene.js';
import { cardsIn } from './query.js';
import type { Scene } from './scene.js';
import { layoutAxis } from './scene-axis.js';
import { layoutEras } from './scene-eras.js';
import { headHeight } from './track-rows.js';
import { layoutTracks } from './track-scene.js';
import { groupStories, inOne, labelTracks, ownMatches } from './tracks.js';
import type { Viewport } from './viewport.js';

const HOUSE = { createLabelling: labelShared, placesOf, limitsOf, cardsIn, frameOf, sceneOf, layoutAxis, layoutEras };

export interface LaneOptions extends LabellingOptions {
  /**
   * `group`: each group has lanes of its own, at most as many as `lanes` and `spanLanes` say, and so have the events
   * without a group. With fewer than two groups all share them.
   */
  readonly laneBy?: 'group' | undefined;
}

/**
 * A lane for each event, and the scale from which on its card shows: once for all views, so that cards never overlap or
 * jump.
 */
export function createLabelling(chronicle: Chronicle, { laneBy, ...options }: LaneOptions): Labelling {
  const stories = laneBy === 'group' ? groupStories(chronicle) : [];
  if (stories.length < 2) return labelShared(chronicle, options);
  const { matches } = options;
  return inOne(
    chronicle,
    stories.map((story) => ({
      ...story,
      isClosed: false,
      isDense: chronicle.count >= DENSE_FROM,
      isGrown: false,
      // How far the reader goes nobody knows here.
      isLoose: false,
      labelling: labelShared(story.chronicle, { ...options, matches: ownMatches(story, matches) }),
    })),
    matches,
  );
}

/** Whether groups have lanes of their own in it. */
export const hasTracks = (chronicle: Chronicle, laneBy: 'group' | undefined): boolean =>
  laneBy === 'group' && groupStories(chronicle).length > 1;

/** The lanes of a first view, as the element chooses them. */
export const lanesFor = (chronicle: Chronicle, view: Viewport, laneBy: 'group' | undefined): Labelling =>
  (laneBy === 'group' && labelTracks(HOUSE, chronicle, view, { headPx: headHeight(view) })) ||
  chooseLanes(chronicle, view);

export interface LayoutOptions extends SceneOptions {
  /**
   * Where groups have lanes of their own: ids of those that are closed, and have their marks and bars alone; an empty
   * one for that of the events without a group. Default: none.
   */
  readonly closed?: readonly string[] | undefined;
}

/** Everything that stands in the view, with position, size, ids and words. Cost follows what is in view. */
export function layoutScene(
  chronicle: Chronicle,
  labelling: Labelling,
  viewport: Viewport,
  { closed = [], ...given }: LayoutOptions = {},
): Scene {
  const options = { ...given, dense };
  if (!labelling.tracks) return layoutPlain(chronicle, labelling, viewport, options);
  return layoutTracks(HOUSE, chronicle, labelling, viewport, {
    ...options,
    isOpen: ({ key }) => !closed.includes(key),
    headPx: headHeight(viewport),
  });
}
