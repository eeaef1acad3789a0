// Where the rows of a group's track stand: heading, lanes of cards, the line of its marks, rows of periods. A track
// without moments has no line; one that is closed has its marks and its bars, and a place for what the reader is on.

import { Kind } from '../data/chronicle-columns.js';
import type { Rows } from './frame.js';
import { kept } from './kept.js';
import { NO_LANE, type LabelledTrack, type Labelling } from './labelling.js';
import { RING_PX } from './scene.js';
import type { Viewport } from './viewport.js';

/** Between two lanes of cards. */
const LANE_GAP_PX = 3;
/**
 * From the lowest card to the line: for leaders, and where there are any for bands in rows, or a density. From the
 * heading of a closed track.
 */
const LEADER_PX = 14;
const HIGH_PX = 25;
const CLOSED_PX = 10;
/** Under the line: for two marks that stand below a third, or for a ring. */
const DROP_PX = 29;
const LOOSE_DROP_PX = 13;
const SPAN_GAP_PX = 4;
/** Of periods without a lane: lines, or rings with their counts. */
const HAIRLINES_PX = 8;
const MOST_HAIRLINES = 12;
/** Under all. */
const FOOT_PX = 8;

/** Of a heading, at least: a target for a mouse. */
const HEAD_PX = 28;
const HEAD_PAD_PX = 4;
/** Height of a heading: with the words of a row, and for a target. */
export const headHeight = ({ metrics }: Pick<Viewport, 'metrics'>, leastPx = HEAD_PX): number =>
  Math.max(leastPx, metrics.axisRowPx + HEAD_PAD_PX);

/** Px from the chart's top. */
export interface TrackRows {
  /** As a chart's, for what stands in the track. */
  readonly rows: Rows;
  readonly lineY: number | null;
  readonly footY: number;
}

interface Content {
  readonly moments: number;
  readonly hasBands: boolean;
  readonly spans: number;
  readonly lanes: readonly boolean[];
  readonly hairlines: number;
}

/** What decides about the rows. */
const contentOf = kept(({ lane, lanes }: Labelling, { chronicle: { kind, count } }: LabelledTrack): Content => {
  const isUsed = [...Array(lanes)].map(() => false);
  let [moments, spans, hairlines, hasBands] = [0, 0, 0, false];
  for (let i = 0; i < count; i++) {
    if (kind[i] === Kind.Span) {
      spans++;
      hairlines += Number(lane[i] === NO_LANE);
      continue;
    }
    moments++;
    hasBands ||= kind[i] === Kind.Band;
    if (lane[i] !== NO_LANE) isUsed[lane[i] ?? 0] = true;
  }
  return { moments, hasBands, spans, lanes: isUsed, hairlines };
});

/** `hasCallout`: a moment without a lane has a card all the same. */
export interface TrackState {
  readonly labelling: Labelling;
  readonly hasCallout?: boolean;
  readonly headPx: number;
  /** Height that nobody needs: leaders are so much longer. */
  readonly slackPx?: number;
}

export function trackRows(
  track: LabelledTrack,
  y: number,
  { metrics }: Pick<Viewport, 'metrics'>,
  { labelling, hasCallout = false, headPx, slackPx = 0 }: TrackState,
): TrackRows {
  const { moments, hasBands, spans, lanes, hairlines } = contentOf(labelling, track);
  const pitch = metrics.cardHeightPx + LANE_GAP_PX;
  const cardsY = y + headPx;
  let row = 0;
  const isBare = hasCallout && !lanes.includes(true);
  const rowOf = lanes.map((isUsed, lane) => (isUsed || (isBare && lane === 0) ? row++ : -1));
  const lanesFoot = cardsY + row * pitch;
  const { isDense } = track;
  const leaderPx = (hasBands || isDense ? HIGH_PX : row > 0 ? LEADER_PX : CLOSED_PX) + (row > 0 ? slackPx : 0);
  const axisY = lanesFoot + leaderPx;
  const dropY = moments === 0 ? cardsY : axisY + (track.isLoose ? LOOSE_DROP_PX : DROP_PX);
  const spansY = dropY + (spans > 0 ? SPAN_GAP_PX : 0);
  const hairlinesPx =
    hairlines === 0 ? 0 : hairlines > MOST_HAIRLINES && isDense ? 2 * RING_PX + HAIRLINES_PX : HAIRLINES_PX;
  const footY = spansY + labelling.spanLanes * metrics.spanHeightPx + hairlinesPx + FOOT_PX;
  return {
    lineY: moments === 0 ? null : axisY,
    footY,
    rows: {
      cardY: rowOf.map((one) => lanesFoot - (one + 1) * pitch),
      rowOf,
      cardPx: rowOf.map(() => metrics.cardHeightPx),
      axisY,
      spansY,
      spanPitch: metrics.spanHeightPx,
      labelY: footY,
      contextY: footY,
      secondaryY: footY,
      erasY: y,
      heightPx: footY,
    },
  };
}

/** Px of an open track. */
export const trackHeight = (track: LabelledTrack, view: Pick<Viewport, 'metrics'>, headPx: number): number =>
  trackRows(track, 0, view, { labelling: track.labelling, headPx }).footY;

/** No event has a card or a lane but those that are pinned. */
const bareOf = kept((labelling: Labelling): Record<'plain' | 'card' | 'label' | 'both', Labelling> => {
  const { length } = labelling.lane;
  const plain: Labelling = {
    ...labelling,
    lanes: 0,
    spanLanes: 0,
    lane: new Uint8Array(length).fill(NO_LANE),
    D: new Float64Array(length),
    parent: new Int32Array(length).fill(-1),
    tall: [],
  };
  return {
    plain,
    card: { ...plain, lanes: 1 },
    label: { ...plain, spanLanes: 1 },
    both: { ...plain, lanes: 1, spanLanes: 1 },
  };
});

/** The labelling of a closed track, in which what is `pinned` has a place. */
export function closedLabelling(
  { labelling, chronicle: { kind } }: LabelledTrack,
  pinned: readonly number[],
): Labelling {
  const bare = bareOf(labelling);
  const [hasCard, hasLabel] = [pinned.some((i) => kind[i] !== Kind.Span), pinned.some((i) => kind[i] === Kind.Span)];
  return bare[hasCard ? (hasLabel ? 'both' : 'card') : hasLabel ? 'label' : 'plain'];
}
