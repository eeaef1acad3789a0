// A burst of events at an end of the story: there each lane has room for one card, since all must stand on the same
// side of their stems. With room for a card beyond that end, where more titles can be read for it, a lane has two.

import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { chooseLanes, LEAST_SPAN_LANES, leastWidth, mostLanes, placesOf, seatedIn } from './choose-lanes.js';
import { firstView, roomOf } from './first-view.js';
import { seatsOf } from './seats.js';
import type { Viewport } from './viewport.js';

/** With more moments there is no burst that the others do not hide. */
const MOST_EVENTS = 200;
/** So many moments within a card of an end are a burst. */
const LEAST_BURST = 3;
/**
 * Of the width, the part that may be given away before the first event, and that may stand empty behind the last one.
 */
const MOST_START = 0.25;
const MOST_END = 0.15;
/** Room at an end is worth it from so many titles on. */
const LEAST_GAIN = 2;

/**
 * What a first view of this width leaves before and behind the events, px: the usual, or that of a card where more
 * titles are read for it. One choice for a class of widths.
 */
export function roomFor(
  chronicle: Chronicle,
  { widthPx: ownPx, ...rest }: Viewport,
): readonly [startPx: number, endPx: number] {
  const widthPx = leastWidth(ownPx);
  const viewport = { ...rest, widthPx };
  const {
    metrics: { cardMinPx, gapPx },
  } = viewport;
  const usual = roomOf(viewport);
  const plain = firstView(chronicle, { ...viewport, roomPx: usual });
  const cardPx = cardMinPx + gapPx;
  const moments: number[] = [];
  for (let i = 0; i < chronicle.count && moments.length <= MOST_EVENTS; i++)
    if (chronicle.kind[i] !== Kind.Span) moments.push(chronicle.anchor[i] ?? 0);
  if (viewport.isMap || moments.length > MOST_EVENTS) return usual;
  const nearTo = (end: number): number => moments.filter((ms) => Math.abs(ms - end) < cardPx * plain.msPerPx).length;
  const hasRoom = (end: number, part: number): boolean => nearTo(end) >= LEAST_BURST && cardPx <= widthPx * part;
  const [atStart, atEnd] = [hasRoom(moments[0] ?? 0, MOST_START), hasRoom(moments.at(-1) ?? 0, MOST_END)];
  if (!atStart && !atEnd) return usual;
  // Where periods may give rows away to cards, what they give is tried there.
  const fullest = mostLanes(chronicle, plain, placesOf(chronicle, plain));
  const { lanes } = fullest.spanLanes > LEAST_SPAN_LANES ? chooseLanes(chronicle, plain) : fullest;
  const namedWith = (roomPx: readonly [number, number]): number => {
    const view = firstView(chronicle, { ...viewport, roomPx });
    return seatedIn(chronicle, view, seatsOf(chronicle, { ...placesOf(chronicle, view), lanes })).length;
  };
  let [best, most] = [usual, namedWith(usual)];
  if (most + LEAST_GAIN > moments.length) return usual;
  for (const [start, end] of [
    [true, false],
    [false, true],
    [true, true],
  ] as const) {
    if ((start && !atStart) || (end && !atEnd)) continue;
    const roomPx = [start ? cardPx : usual[0], end ? cardPx : usual[1]] as const;
    const named = namedWith(roomPx);
    if (named >= most + LEAST_GAIN) [best, most] = [roomPx, named];
  }
  return best;
}
