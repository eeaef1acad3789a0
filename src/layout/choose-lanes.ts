// What is decided once per data set and width class: how many lanes there are, and from when on cards stand on the
// earlier side of their stem. The fewest lanes that show as many cards at the first view as the most would.

import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { drained } from '../data/drained.js';
import { namedIn } from './choose-layout.js';
import { firstView, roomOf, storyEdges } from './first-view.js';
import { frameOf, laneHeight, neededHeight } from './frame.js';
import { createLabelling, isLabelled, NO_LANE, type Labelling, type LabellingOptions } from './labelling.js';
import { minDistance } from './navigate.js';
import { layoutCards, shownLetters } from './scene-cards.js';
import { seatsOf, type Seat, type Seats } from './seats.js';
import { layoutSpanLanes } from './span-lanes.js';
import { mapLanes } from './story-map.js';
import { extentOf, type Metrics, type Viewport } from './viewport.js';

const MOST_LANES = 6;
/** Periods take at most this part of the height. */
const SPANS_PART = 0.3;
export const LEAST_SPAN_LANES = 2;
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
/** The least width of the class of this one. */
export const leastWidth = (px: number): number => Math.min(px, WIDTH_CLASSES[widthClass(px) - 1] ?? px);

/**
 * The sides and the labels' room, by the first view in the least width of the class: what has room there has room in
 * all.
 */
export function placesOf(
  chronicle: Chronicle,
  viewport: Viewport,
): Required<Omit<LabellingOptions, 'lanes' | 'matches' | 'most'>> {
  const { metrics, heightPx } = viewport;
  const view = firstView(chronicle, { ...viewport, widthPx: leastWidth(viewport.widthPx) });
  const [startPx, endPx] = roomOf(viewport);
  const endMs = extentOf(view)[1] - endPx * view.msPerPx;
  const edges = storyEdges(chronicle, viewport.isWhole);
  const [startMs, lastMs] = edges ?? [-Infinity, Infinity];
  return {
    turnMs: endMs + (endPx - metrics.cardMinPx - metrics.gapPx) * view.msPerPx,
    backMs: startMs + (metrics.cardMinPx + metrics.gapPx - startPx) * view.msPerPx,
    edges: [startMs, Math.max(lastMs, endMs)],
    reachMs: minDistance(viewport),
    labelMs: metrics.cardMinPx * LABEL_CARDS * view.msPerPx,
    spanLanes: Math.min(
      MOST_SPAN_LANES,
      Math.max(LEAST_SPAN_LANES, Math.floor((heightPx * SPANS_PART) / metrics.spanHeightPx)),
    ),
  };
}

/**
 * The lanes that get a third line of words, as far as there is height for it: those first in which it serves most
 * titles of the first view.
 */
function tallLanes(chronicle: Chronicle, labelling: Labelling, viewport: Viewport): number[] {
  const { titlePx, titleLinePx } = viewport.metrics;
  if (!titlePx || !titleLinePx) return [];
  const cut = Array<number>(labelling.lanes).fill(0);
  for (const card of layoutCards(frameOf(chronicle, labelling, viewport)))
    if (shownLetters(card, card.widthPx, card.titleLines, titlePx) < card.title.length)
      cut[card.lane] = (cut[card.lane] ?? 0) + 1;
  const most = Math.max(
    0,
    Math.floor((viewport.heightPx - neededHeight(chronicle, labelling, viewport)) / titleLinePx),
  );
  const wanting = [...cut.keys()].filter((lane) => cut[lane] !== 0);
  return wanting.sort((a, b) => (cut[b] ?? 0) - (cut[a] ?? 0)).slice(0, most);
}

interface Answer {
  readonly asked: string;
  readonly words: Viewport['words'];
  readonly titlePx: Metrics['titlePx'];
  readonly matches: Uint8Array | undefined;
  readonly labelling: Labelling;
}

/** The last answer for a story: its layout, the room at its ends and its chart ask for the same one after the other. */
const answers = new WeakMap<Chronicle, Answer>();

/**
 * `matches`: 1 per event that is to be labelled, as `filterEvents` gives it; all by default. One to six lanes, as the
 * viewport's height has room for; fewer rows of periods where cards in their place name more events. With `most`, of a
 * story of more events the first so many alone have their place, and `rest` gives it to the others.
 */
export const chooseLanes = (chronicle: Chronicle, viewport: Viewport, matches?: Uint8Array, most?: number): Labelling =>
  drained(laneSteps(chronicle, viewport, matches, most));

/** As `chooseLanes`, of a story of many events in some steps. */
export function* laneSteps(
  chronicle: Chronicle,
  viewport: Viewport,
  matches?: Uint8Array,
  most?: number,
): Generator<void, Labelling> {
  const {
    metrics: { titlePx, ...sizes },
    words,
    ...rest
  } = viewport;
  // By hand: old libraries have a JSON of their own.
  const asked = Object.entries({ ...sizes, ...rest }).join();
  const last = answers.get(chronicle);
  if (last && last.asked === asked && last.words === words && last.titlePx === titlePx && last.matches === matches)
    return last.labelling;
  const lanes = yield* fewestLanes(chronicle, viewport, matches, chronicle.count > CROWD ? most : undefined);
  yield;
  // What is kept of a labelling holds for it with its heights too.
  const labelling: Labelling = viewport.isMap
    ? lanes
    : Object.assign(lanes, { tall: tallLanes(chronicle, lanes, viewport) });
  if (!labelling.rest) answers.set(chronicle, { asked, words, titlePx, matches, labelling });
  return labelling;
}

/** As many lanes as there is room for beside so many rows of periods, and those of them that are taken. */
export function mostLanes(
  chronicle: Chronicle,
  viewport: Viewport,
  {
    spanLanes,
    labelMs,
    matches,
  }: Pick<Required<LabellingOptions>, 'spanLanes' | 'labelMs'> & Pick<LabellingOptions, 'matches'>,
): Required<Pick<LabellingOptions, 'lanes' | 'spanLanes'>> {
  const { count, kind } = chronicle;
  const lane = new Uint8Array(count).fill(NO_LANE);
  const spans: number[] = [];
  // One moment stands in the place of all: periods take as many rows beside one lane of cards.
  let moment = -1;
  for (let i = 0; i < count; i++) {
    if (!isLabelled({ matches }, i)) continue;
    if (kind[i] === Kind.Span) spans.push(i);
    else if (moment < 0) lane[(moment = i)] = 0;
  }
  const { lanes } = layoutSpanLanes(
    chronicle,
    spans,
    { lanes: spanLanes, labelMs },
    { lane, D: new Float64Array(count), parent: new Int32Array(count) },
  );
  const roomPx = viewport.heightPx - neededHeight(chronicle, { lanes: 1, spanLanes: lanes, lane }, viewport);
  return {
    lanes: Math.min(MOST_LANES, 1 + Math.max(0, Math.floor(roomPx / laneHeight(viewport.metrics)))),
    spanLanes: lanes,
  };
}

/** The seats that are seen. */
export function seatedIn({ anchor }: Chronicle, viewport: Viewport, seats: Seats): Seat[] {
  const [from, to] = extentOf(viewport);
  return [...seats].flatMap(([index, seat]) =>
    (anchor[index] ?? 0) >= from && (anchor[index] ?? 0) <= to ? seat : [],
  );
}

function* fewestLanes(
  chronicle: Chronicle,
  viewport: Viewport,
  matches: Uint8Array | undefined,
  most: number | undefined,
): Generator<void, Labelling> {
  const places = { ...placesOf(chronicle, viewport), matches };
  if (viewport.isMap)
    return createLabelling(chronicle, { ...places, spanLanes: LEAST_SPAN_LANES, lanes: mapLanes(viewport) });
  const roomFor = (spanLanes: number): Pick<LabellingOptions, 'lanes' | 'spanLanes'> =>
    mostLanes(chronicle, viewport, { ...places, spanLanes });
  if (chronicle.count > CROWD) {
    const room = roomFor(places.spanLanes);
    yield;
    return createLabelling(chronicle, { ...places, ...room, most });
  }
  const fullest = (spanLanes: number): Labelling => createLabelling(chronicle, { ...places, ...roomFor(spanLanes) });
  const namesOf = (labelling: Labelling): number => namedIn(chronicle, labelling, viewport);
  let best = fullest(places.spanLanes);
  for (
    let spanLanes = best.spanLanes - 1;
    spanLanes >= LEAST_SPAN_LANES && namesOf(best) < chronicle.count;
    spanLanes--
  ) {
    const other = fullest(spanLanes);
    if (namesOf(other) > namesOf(best)) best = other;
  }
  const { spanLanes } = best;
  /** Cards that are seen in so many lanes, and those of them that have turned: a lower chart is not worth one. */
  const seatedWith = (lanes: number): readonly [cards: number, turned: number] => {
    const seats = seatedIn(chronicle, viewport, seatsOf(chronicle, { ...places, lanes }, matches));
    return [seats.length, seats.filter(({ side }) => side < 0).length];
  };
  const [wanted, turned] = seatedWith(best.lanes);
  let lanes = best.lanes;
  for (let least = 1; least < lanes;) {
    const middle = (least + lanes) >> 1;
    const [cards, turns] = seatedWith(middle);
    if (cards >= wanted && turns <= turned) lanes = middle;
    else least = middle + 1;
  }
  return lanes < best.lanes ? createLabelling(chronicle, { ...places, spanLanes, lanes }) : best;
}
