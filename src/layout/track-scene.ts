// The Scene of a chart whose groups have tracks: each track is a Scene of its own in rows of its own, and they are put
// together over one axis.

import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { laneWordsFor } from '../i18n/lanes.js';
import { plural } from '../i18n/lookup.js';
import { formatNumber } from '../i18n/number.js';
import type { frameOf, Frame, Rows } from './frame.js';
import type { LabelledTrack, Labelling } from './labelling.js';
import type { SceneOptions, sceneOf } from './layout-scene.js';
import type { Axis, Scene, Track } from './scene.js';
import type { layoutAxis } from './scene-axis.js';
import type { layoutEras } from './scene-eras.js';
import { closedLabelling, trackHeight, trackRows } from './track-rows.js';
import { countOf } from './tracks.js';
import type { Viewport } from './viewport.js';

/** Of what the chart has in any case. */
export interface SceneHouse {
  readonly frameOf: typeof frameOf;
  readonly sceneOf: typeof sceneOf;
  readonly layoutAxis: typeof layoutAxis;
  readonly layoutEras: typeof layoutEras;
}

export interface TrackSceneOptions extends SceneOptions {
  readonly isOpen: (track: LabelledTrack) => boolean;
  readonly headPx: number;
}

/** From the last track to the axis, and from there to its words. */
const AXIS_PX = 4;
const AXIS_GAP_PX = 12;
/** Under all. */
const EDGE_PX = 2;
/** A track takes at most so much of the height that a place for the chart has and nobody needs. */
const MOST_SLACK_PX = 40;

const NO_AXIS: Axis = {
  y: 0,
  ticks: [],
  labels: [],
  context: [],
  borders: [],
  labelY: 0,
  contextY: 0,
  secondary: null,
};
const noAxis = (): { axis: Axis; asOf: null } => ({ axis: NO_AXIS, asOf: null });

interface Placed {
  readonly scene: Scene;
  readonly track: LabelledTrack;
  readonly laneFrom: number;
  readonly head: Track;
}

/** As `layoutScene`, of a labelling with tracks. */
export function layoutTracks(
  house: SceneHouse,
  chronicle: Chronicle,
  labelling: Labelling,
  viewport: Viewport,
  options: TrackSceneOptions,
): Scene {
  const { pinned = [], isOpen, headPx, now, axis: axisOf = house.layoutAxis } = options;
  const whole = house.frameOf(chronicle, labelling, viewport, now);
  const slackPx = slackOf(labelling, viewport, whole, headPx);
  let y = topOf(whole);
  let laneFrom = 0;
  const placed: Placed[] = [];
  for (const track of labelling.tracks ?? []) {
    const own = pinned.flatMap((i) => track.chronicle.indexOf.get(chronicle.events[i]?.id ?? '') ?? []);
    const count = countOf(track);
    // Who asks for others is not shown a group in which there are none.
    if (count === 0 && own.length === 0) continue;
    const one = placeTrack(house, track, viewport, {
      ...options,
      pinned: own,
      y,
      laneFrom,
      count,
      isOpen: isOpen(track),
      headPx,
      slackPx,
      share: 1 / (labelling.tracks?.length ?? 1),
    });
    placed.push(one);
    y = one.head.y + one.head.heightPx;
    laneFrom += track.labelling.lanes;
  }
  const rows = wholeRows(whole, y);
  const frame = { ...whole, rows };
  return {
    ...merged(placed),
    widthPx: viewport.widthPx,
    heightPx: rows.heightPx,
    offsetPx: whole.offsetPx,
    sign: whole.sign,
    ...axisOf(frame, []),
    eras: house.layoutEras(frame),
  };
}

/** Of the first track: under the overview and the names of eras. */
const topOf = ({
  rows,
  chronicle: {
    document: { eras },
  },
  viewport: { metrics },
}: Frame): number => rows.erasY + (eras.length > 0 ? metrics.axisRowPx : 0);

/** Under the tracks: the axis and its words. */
function wholeRows(
  {
    rows,
    viewport: {
      metrics: { axisRowPx },
      words,
    },
  }: Frame,
  y: number,
): Rows {
  const axisY = y + AXIS_PX;
  const labelY = axisY + AXIS_GAP_PX + Math.round(axisRowPx * 0.7);
  const heightPx = axisY + AXIS_GAP_PX + (words.secondaryCalendar ? 3 : 2) * axisRowPx + EDGE_PX;
  return {
    ...rows,
    axisY,
    labelY,
    contextY: labelY + axisRowPx,
    secondaryY: labelY + 2 * axisRowPx,
    spansY: heightPx,
    heightPx,
  };
}

/** Where a place is held, what each track has of its height: the same whether some are closed. */
function slackOf({ tracks = [] }: Labelling, viewport: Viewport, whole: Frame, headPx: number): number {
  const shown = tracks.filter((track) => countOf(track) > 0);
  if (!viewport.isFilled || shown.length === 0) return 0;
  let { heightPx: freePx } = viewport;
  freePx -= wholeRows(whole, topOf(whole)).heightPx;
  for (const track of shown) freePx -= trackHeight(track, viewport, headPx);
  return Math.max(0, Math.min(MOST_SLACK_PX, Math.floor(freePx / shown.length)));
}

interface Place {
  readonly pinned: readonly number[];
  readonly y: number;
  readonly laneFrom: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly headPx: number;
  readonly slackPx: number;
  readonly share: number;
}

function placeTrack(
  house: SceneHouse,
  track: LabelledTrack,
  viewport: Viewport,
  { pinned, y, laneFrom, count, isOpen: isWanted, headPx, slackPx, share, now, dense }: SceneOptions & Place,
): Placed {
  const { chronicle, group, key, isDense } = track;
  const isOpen = isWanted && count > 0;
  const labelling = isOpen ? track.labelling : closedLabelling(track, pinned);
  const { rows, lineY, footY } = trackRows(track, y, viewport, {
    labelling,
    hasCallout: pinned.some((at) => chronicle.kind[at] !== Kind.Span),
    headPx,
    slackPx: isOpen ? slackPx : 0,
  });
  const own = house.frameOf(chronicle, labelling, viewport, now);
  const frame: Frame = { ...own, rows, countsHairlines: own.countsHairlines && isDense, isDense, share };
  const scene = house.sceneOf(frame, { pinned, dense, axis: noAxis });
  const { words } = viewport;
  const named = chronicle.document.groups[group];
  return {
    scene: isOpen
      ? scene
      : {
          ...scene,
          spanLabels: scene.spanLabels
            .filter(({ order }) => pinned.includes(order))
            .map((label) => ({ ...label, more: 0, moreIds: [], moreLabel: '', moreName: '' })),
        },
    track,
    laneFrom,
    head: {
      key,
      group,
      label: named?.label ?? laneWordsFor(words.locale).none,
      ...(named?.langs?.['label'] === undefined ? {} : { lang: named.langs['label'] }),
      count: formatNumber(count, words),
      name: plural(words.messages.events, count, words),
      y,
      heightPx: footY - y,
      headPx,
      lineY,
      isOpen,
    },
  };
}

type Merged = Omit<Scene, 'widthPx' | 'heightPx' | 'offsetPx' | 'sign' | 'axis' | 'asOf' | 'eras'>;

/** In the order of time, with their places in the whole story. */
function merged(placed: readonly Placed[]): Merged {
  const inOrder = <T extends { readonly order: number }>(of: (one: Placed) => readonly T[]): T[] =>
    placed
      .flatMap((one) => of(one).map((entry) => ({ ...entry, order: one.track.index[entry.order] ?? 0 })))
      .sort((a, b) => a.order - b.order);
  const each = <T>(of: (scene: Scene) => readonly T[]): T[] => placed.flatMap(({ scene }) => of(scene));
  const crowds = each(({ density }) => (density ? [density] : []));
  return {
    tracks: placed.map(({ head }) => head),
    cards: inOrder(({ scene, laneFrom }) => scene.cards.map((card) => ({ ...card, lane: card.lane + laneFrom }))),
    spanLabels: inOrder(({ scene }) => scene.spanLabels),
    leaders: each(({ leaders }) => leaders),
    points: each(({ points }) => points),
    bands: each(({ bands }) => bands),
    spans: each(({ spans }) => spans),
    clusters: each(({ clusters }) => clusters),
    density: crowds[0] ? { ...crowds[0], layers: crowds.flatMap(({ layers }) => layers) } : null,
  };
}
