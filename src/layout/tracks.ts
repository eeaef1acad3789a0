// lane-by="group": each group has a track of its own, which is labelled as a story of its own. So within a track no two
// cards overlap, what shows at one scale shows at each closer one, and panning changes no lane. Of the house it uses
// what the chart has in any case, which is handed to it.

import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { lazyList } from '../data/lazy-list.js';
import type { placesOf } from './choose-lanes.js';
import type { limitsOf } from './first-view.js';
import { DENSE_FROM } from './frame.js';
import type { growLabelling } from './grow.js';
import { kept } from './kept.js';
import {
  isLabelled,
  NO_LANE,
  type createLabelling,
  type GroupStory,
  type LabelledTrack,
  type Labelling,
  type LabellingOptions,
} from './labelling.js';
import { minDistance } from './navigate.js';
import type { cardsIn } from './query.js';
import { trackHeight } from './track-rows.js';
import { extentOf, type Viewport } from './viewport.js';

export interface LabellingHouse {
  readonly createLabelling: typeof createLabelling;
  readonly placesOf: typeof placesOf;
  readonly limitsOf: typeof limitsOf;
  readonly cardsIn: typeof cardsIn;
}

const MOST_LANES = 6;
/** Lanes are added while the chart is not so many times as high as without tracks. */
const ROOMY = 1.5;
/** Tracks are open as long as together they are not higher than so many cards: about two and a half charts. */
const HIGHEST_CARDS = 20;
/** Marks that are so far apart do not meet. */
const APART_PX = 24;
/** So many events fill any number of lanes. */
const CROWD = 2000;

/** Each group that has events on the axis, in the story's order, and last those without one. */
export const groupStories = kept((whole: Chronicle): readonly GroupStory[] => {
  const {
    group,
    document: { groups },
    count,
  } = whole;
  const sizes = new Uint32Array(groups.length + 1);
  const slotOf = (i: number): number => ((group[i] ?? -1) < 0 ? groups.length : (group[i] ?? 0));
  for (let i = 0; i < count; i++) sizes[slotOf(i)] = (sizes[slotOf(i)] ?? 0) + 1;
  const indexes = [...sizes].map((size) => new Int32Array(size));
  const place = new Int32Array(count);
  sizes.fill(0);
  for (let i = 0; i < count; i++) {
    const slot = slotOf(i);
    const at = sizes[slot] ?? 0;
    const index = indexes[slot];
    if (index) index[at] = i;
    place[i] = at;
    sizes[slot] = at + 1;
  }
  return indexes.flatMap((index, slot): GroupStory | never[] => {
    if (index.length === 0) return [];
    const indexOf = (id: string): number | undefined => {
      const i = whole.indexOf.get(id);
      return i === undefined || slotOf(i) !== slot ? undefined : place[i];
    };
    return {
      key: groups[slot]?.id ?? '',
      group: slot < groups.length ? slot : -1,
      index,
      chronicle: partOf(whole, index, indexOf),
    };
  });
});

/** Some events of a story as one; eras stand behind the whole. */
function partOf(whole: Chronicle, index: Int32Array, indexOf: (id: string) => number | undefined): Chronicle {
  const pick = <T extends Float64Array | Float32Array | Uint8Array | Uint16Array | Int16Array>(column: T): T => {
    const picked = column.slice(0, index.length) as T;
    index.forEach((i, at) => (picked[at] = column[i] ?? 0));
    return picked;
  };
  const { events, dates, anchor, from, to, unitEnd, kind, flags, importance, group, document } = whole;
  return {
    ...whole,
    count: index.length,
    document: { ...document, eras: [] },
    // Of a million nobody makes objects before they are seen.
    events: lazyList(index.length, (at) => events[index[at] ?? -1] as (typeof events)[number]),
    dates: lazyList(index.length, (at) => dates[index[at] ?? -1] as (typeof dates)[number]),
    anchor: pick(anchor),
    from: pick(from),
    to: pick(to),
    unitEnd: pick(unitEnd),
    kind: pick(kind),
    flags: pick(flags),
    importance: pick(importance),
    group: pick(group),
    indexOf: { get: indexOf, has: (id) => indexOf(id) !== undefined },
  };
}

/** Of its events those that were asked for. */
export const ownMatches = ({ index }: GroupStory, matches: Uint8Array | undefined): Uint8Array | undefined =>
  matches && Uint8Array.from(index, (i) => matches[i] ?? 0);

/** How many of its events were asked for. */
export const countOf = ({ labelling: { matches }, index }: LabelledTrack): number =>
  matches ? matching(matches) : index.length;
const matching = kept((matches: Uint8Array): number => matches.filter((one) => one !== 0).length);

const hasMoments = ({ kind }: Chronicle, matches: Uint8Array | undefined): boolean =>
  kind.some((one, i) => one !== Kind.Span && isLabelled({ matches }, i));

function isLoose({ anchor, kind, count }: Chronicle, apartMs: number): boolean {
  let last = -Infinity;
  for (let i = 0; i < count; i++) {
    if (kind[i] === Kind.Span) continue;
    if ((anchor[i] ?? 0) - last < apartMs) return false;
    last = anchor[i] ?? 0;
  }
  return true;
}

export interface TrackOptions {
  /** 1 per event of the whole story that is labelled; all by default. */
  readonly matches?: Uint8Array | undefined;
  /** As of `createLabelling`, for each track. */
  readonly most?: number | undefined;
  /** Height of a heading. */
  readonly headPx: number;
  /**
   * The tracks of the story with fewer events, and what labels one that has grown, where it is at hand: who has a lane
   * keeps it.
   */
  readonly old?: readonly LabelledTrack[] | undefined;
  readonly grow?: typeof growLabelling | undefined;
}

/** A labelling with a track for each group; null where there are no two. `view` is the first one. */
export function labelTracks(
  { createLabelling: label, placesOf: places, limitsOf: limits, cardsIn: cards }: LabellingHouse,
  whole: Chronicle,
  view: Viewport,
  { matches, most, headPx, old, grow }: TrackOptions,
): Labelling | null {
  const stories = groupStories(whole);
  if (stories.length < 2) return null;
  const shared = places(whole, view);
  const apartMs = APART_PX * limits(whole, view).maxMsPerPx;
  const isCrowd = whole.count > CROWD;
  const labelled = (story: GroupStory, lanes: number, before?: LabelledTrack): LabelledTrack => {
    const own = ownMatches(story, matches);
    const options: LabellingOptions = { ...shared, lanes, matches: own, most: isCrowd ? most : undefined };
    const grown = before && grow?.(story.chronicle, before, { ...shared, lanes: before.labelling.lanes, matches: own });
    return {
      ...story,
      isClosed: false,
      isDense: whole.count >= DENSE_FROM,
      isLoose: isLoose(story.chronicle, apartMs),
      isGrown: Boolean(grown),
      labelling: grown ?? label(story.chronicle, options),
    };
  };
  const heightOf = (track: LabelledTrack): number => (countOf(track) === 0 ? 0 : trackHeight(track, view, headPx));
  let tracks = stories.map((story) =>
    labelled(
      story,
      1,
      old?.find(({ key }) => key === story.key),
    ),
  );
  const more = roomFor(tracks, view, heightOf);
  if (!isCrowd)
    tracks = withLanes(
      tracks,
      more,
      labelled,
      ({ chronicle, labelling }) => cards(chronicle, labelling, ...extentOf(view), minDistance(view)).length,
    );
  else if (more >= tracks.length)
    tracks = tracks.map((track) =>
      track.isGrown ? track : labelled(track, Math.min(MOST_LANES, 1 + Math.floor(more / tracks.length))),
    );
  let heightPx = 0;
  return inOne(
    whole,
    tracks.map((track, at) => {
      heightPx += heightOf(track);
      return { ...track, isClosed: at > 0 && heightPx > HIGHEST_CARDS * view.metrics.cardHeightPx };
    }),
    matches,
  );
}

/** How many lanes more than one each there is room for. */
function roomFor(tracks: readonly LabelledTrack[], view: Viewport, heightOf: (track: LabelledTrack) => number): number {
  let freePx = ROOMY * view.heightPx;
  for (const track of tracks) freePx -= heightOf(track);
  return Math.max(0, Math.floor(freePx / view.metrics.cardHeightPx));
}

/** Gives them one by one to the track in which most cards of the first view come with it. */
function withLanes(
  tracks: readonly LabelledTrack[],
  more: number,
  labelled: (story: GroupStory, lanes: number) => LabelledTrack,
  cardsOf: (track: LabelledTrack) => number,
): LabelledTrack[] {
  const next = (track: LabelledTrack): { readonly track: LabelledTrack; readonly gain: number } => {
    const {
      labelling: { lanes, matches },
      chronicle,
      isGrown,
    } = track;
    if (isGrown || lanes >= MOST_LANES || !hasMoments(chronicle, matches)) return { track, gain: 0 };
    const higher = labelled(track, lanes + 1);
    return { track: higher, gain: cardsOf(higher) - cardsOf(track) };
  };
  const now = [...tracks];
  const after = tracks.map((track) => (more > 0 ? next(track) : { track, gain: 0 }));
  for (let left = more; left > 0; left--) {
    let best = 0;
    after.forEach(({ gain }, at) => {
      if (gain > (after[best]?.gain ?? 0)) best = at;
    });
    const found = after[best];
    if (!found || found.gain <= 0) break;
    now[best] = found.track;
    after[best] = next(found.track);
  }
  return now;
}

/** What they say of their events, said of the whole story's. */
export function inOne(
  { count }: Chronicle,
  tracks: readonly LabelledTrack[],
  matches: Uint8Array | undefined,
): Labelling {
  const lane = new Uint8Array(count).fill(NO_LANE);
  const [D, parent, side, order] = [
    new Float64Array(count),
    new Int32Array(count).fill(-1),
    new Int8Array(count).fill(1),
    new Uint32Array(count),
  ];
  let [lanes, spanLanes, ranked] = [0, 0, 0];
  for (const {
    index,
    labelling: one,
    chronicle: { kind },
  } of tracks) {
    index.forEach((i, at) => {
      const own = one.lane[at] ?? NO_LANE;
      lane[i] = own === NO_LANE ? NO_LANE : Math.min(NO_LANE - 1, own + (kind[at] === Kind.Span ? spanLanes : lanes));
      D[i] = one.D[at] ?? 0;
      side[i] = one.side[at] ?? 1;
      parent[i] = index[one.parent[at] ?? -1] ?? -1;
    });
    for (const at of one.order) order[ranked++] = index[at] ?? 0;
    lanes += one.lanes;
    spanLanes += one.spanLanes;
  }
  const edges = tracks[0]?.labelling.edges ?? [-Infinity, Infinity];
  const whole: Labelling = {
    lanes,
    spanLanes,
    lane,
    D,
    parent,
    order: order.slice(0, ranked),
    side,
    edges,
    matches,
    tracks,
  };
  return tracks.some(({ labelling: { rest } }) => rest)
    ? { ...whole, rest: theRest({ count }, tracks, matches) }
    : whole;
}

/** Places what has no place yet, a track after the other. */
function* theRest(
  whole: Pick<Chronicle, 'count'>,
  tracks: readonly LabelledTrack[],
  matches: Uint8Array | undefined,
): Generator<unknown, Labelling> {
  const done: LabelledTrack[] = [];
  for (const track of tracks)
    done.push(track.labelling.rest ? { ...track, labelling: yield* track.labelling.rest } : track);
  return inOne(whole as Chronicle, done, matches);
}
