// What is decided once per data set and width class: how many lanes there are, and from when on cards stand on the earlier
// side of their stem. The fewest lanes that show as many cards at the first view as the most would.

import type { Chronicle } from '../data/chronicle-columns.js';
import { namedIn } from './choose-layout.js';
import { EDGE_END_PX, EDGE_START_PX, firstView, storyEdges } from './first-view.js';
import { laneHeight, neededHeight } from './frame.js';
import { cardsIn, createLabelling, type Labelling, type LabellingOptions } from './labelling.js';
import { minDistance } from './navigate.js';
import { mapLanes } from './story-map.js';
import { extentOf, type Viewport } from './viewport.js';

const MOST_LANES = 6;
/** Periods take at most this part of the height. */
const SPANS_PART = 0.3;
const LEAST_SPAN_LANES = 2;
const MOST_SPAN_LANES = 6;
/** About the width of a period's name and dates, in smallest cards. */
const LABEL_CARDS = 1.4;
/** So many events fill any number of lanes. */
const CROWD = 2000;
/** Own width under which a page shows the list instead; a picture may be narrower. */
const LEAST_WIDTH_PX = 560;
/** Widths up to which one choice holds. */
const WIDTH_CLASSES = [LEAST_WIDTH_PX, 760, 1080, 1600];

/** Widths of one class share lanes and sides. */
export const widthClass = (px: number): number => WIDTH_CLASSES.filter((limit) => px > limit).length;

/** The sides and the labels' room, by the first view in the least width of the class: what has room there has room in all. */
function placesOf(chronicle: Chronicle, viewport: Viewport): Required<Omit<LabellingOptions, 'lanes' | 'matches'>> {
  const { metrics, heightPx } = viewport;
  const leastPx = Math.min(viewport.widthPx, WIDTH_CLASSES[widthClass(viewport.widthPx) - 1] ?? viewport.widthPx);
  const view = firstView(chronicle, { ...viewport, widthPx: leastPx });
  const endMs = extentOf(view)[1] - EDGE_END_PX * view.msPerPx;
  const edges = storyEdges(chronicle);
  const [startMs, lastMs] = edges ?? [-Infinity, Infinity];
  return {
    turnMs: endMs + (EDGE_END_PX - metrics.cardMinPx - metrics.gapPx) * view.msPerPx, backMs: startMs + (metrics.cardMinPx + metrics.gapPx - EDGE_START_PX) * view.msPerPx, edges: [startMs, Math.max(lastMs, endMs)],
    reachMs: minDistance(viewport), labelMs: metrics.cardMinPx * LABEL_CARDS * view.msPerPx,
    spanLanes: Math.min(MOST_SPAN_LANES, Math.max(LEAST_SPAN_LANES, Math.floor((heightPx * SPANS_PART) / metrics.spanHeightPx))),
  };
}

/** `matches`: 1 per event that is to be labelled, as `filterEvents` gives it; all by default. One to six lanes, as the viewport's height has room for; fewer rows of periods where cards in their place name more events. */
export function chooseLanes(chronicle: Chronicle, viewport: Viewport, matches?: Uint8Array): Labelling {
  const [from, to] = extentOf(viewport);
  const places = { ...placesOf(chronicle, viewport), matches };
  if (viewport.isMap) return createLabelling(chronicle, { ...places, spanLanes: LEAST_SPAN_LANES, lanes: mapLanes(viewport) });
  const minD = minDistance(viewport);
  const cardsOf = (labelling: Labelling): number => cardsIn(chronicle, labelling, from, to, minD).length;
  const namesOf = (labelling: Labelling): number => namedIn(chronicle, labelling, viewport);
  /** With as many lanes as there is room for beside so many rows of periods. */
  const fullest = (spanLanes: number): Labelling => {
    const one = createLabelling(chronicle, { ...places, spanLanes, reachMs: 0, lanes: 1 });
    const roomPx = viewport.heightPx - neededHeight(chronicle, one, viewport);
    const lanes = Math.min(MOST_LANES, 1 + Math.max(0, Math.floor(roomPx / laneHeight(viewport.metrics))));
    return createLabelling(chronicle, { ...places, spanLanes: one.spanLanes, lanes });
  };
  let best = fullest(places.spanLanes);
  if (chronicle.count > CROWD) return best;
  for (let spanLanes = best.spanLanes - 1; spanLanes >= LEAST_SPAN_LANES && namesOf(best) < chronicle.count; spanLanes--) {
    const other = fullest(spanLanes);
    if (namesOf(other) > namesOf(best)) best = other;
  }
  // A lower chart is not worth a card that turns.
  const turnedOf = ({ side }: Labelling): number => side.filter((one, i) => one < 0 && (chronicle.anchor[i] ?? 0) < places.turnMs).length;
  const [wanted, turned] = [cardsOf(best), turnedOf(best)];
  const { spanLanes } = best;
  for (let [least, bound] = [1, best.lanes]; least < bound;) {
    const lanes = (least + bound) >> 1;
    const labelling = createLabelling(chronicle, { ...places, spanLanes, lanes });
    if (cardsOf(labelling) >= wanted && turnedOf(labelling) <= turned) [bound, best] = [lanes, labelling];
    else least = lanes + 1;
  }
  return best;
}
