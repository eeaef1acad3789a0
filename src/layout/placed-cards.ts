// The cards that have their place, and who of them blocks another: of each lane and side the nearest is found in a few
// steps.

import type { Chronicle } from '../data/chronicle-columns.js';
import { MaxTree } from './max-tree.js';
import type { Side } from './seats.js';

/** Two cards that face each other share the distance of their stems. */
export const FACING = 0.5;

/**
 * A place that an event could take: how far the nearest blocker is, Infinity without one, and who it is, -1 for none.
 */
export interface Place {
  readonly lane: number;
  readonly d: number;
  readonly blocker: number;
}
const NOWHERE: Place = { lane: 0, d: -1, blocker: -1 };

/**
 * The cards of one side in a lane: D plus the moment and D minus it, by which the nearest that blocks is found, and the
 * same of those that face.
 */
interface Line {
  readonly before: MaxTree;
  readonly after: MaxTree;
  readonly facing: MaxTree;
}

export interface PlacedCards {
  /** Where `e`, with a card on this side, stands freest; in its seat, where stories have some. */
  placeFor(e: number, side: Side, seat?: number): Place;
  /** From now on it blocks others. */
  add(e: number, side: Side, place: Place): void;
}

/** `D` fills as cards are put. */
export function placedCards({ count, anchor }: Chronicle, lanes: number, D: Float64Array): PlacedCards {
  const lineOf = (): Line => ({ before: new MaxTree(count), after: new MaxTree(count), facing: new MaxTree(count) });
  const placed = [...Array(lanes)].map((): Partial<Record<Side, Line>> => ({ 1: lineOf() }));
  /** Who asks now, and for those that it faces (-1 earlier, +1 later) or for those of its own side (0). */
  let [asking, way]: [number, Side | 0] = [0, 0];
  const apart = (by: number): number =>
    by < 0 ? Infinity : Math.abs((anchor[asking] ?? 0) - (anchor[by] ?? 0)) * (way === 0 ? 1 : FACING);
  /**
   * One that is itself hidden at the scale where they touch does not; back to back at one moment nobody faces anybody.
   */
  const blocks = (i: number): boolean => (D[i] ?? 0) > apart(i) && (way === 0 || anchor[i] !== anchor[asking]);
  /**
   * The nearest placed event of a line that blocks who asks, -1 for none. What is no more than `least` away is not
   * looked for any closer.
   */
  const nearest = (line: Line | undefined, least: number): number => {
    if (!line) return -1;
    const t = anchor[asking] ?? 0;
    const before = way > 0 ? -1 : (way === 0 ? line.before : line.facing).find(asking - 1, -1, t, blocks);
    const d = apart(before);
    if (way < 0 || d <= least) return before;
    const after = (way === 0 ? line.after : line.facing).find(asking + 1, 1, -t, blocks);
    return after < 0 || apart(after) >= d ? before : after;
  };
  return {
    placeFor(e, side) {
      asking = e;
      let best = NOWHERE;
      for (let lane = 0; lane < lanes && best.d !== Infinity; lane++) {
        way = 0;
        let blocker = nearest(placed[lane]?.[side], best.d);
        let d = apart(blocker);
        if (d <= best.d) continue;
        way = side;
        const faced = nearest(placed[lane]?.[side > 0 ? -1 : 1], best.d);
        const facing = apart(faced);
        if (facing < d) {
          d = facing;
          blocker = faced;
        }
        if (d > best.d) best = { lane, d, blocker };
      }
      return best;
    },
    add(e, side, { lane, d }) {
      const lines = placed[lane];
      if (!lines) return;
      const t = anchor[e] ?? 0;
      const { before, after, facing } = (lines[side] ??= lineOf());
      before.raise(e, d + t);
      after.raise(e, d - t);
      // What faces cards of the later side stands after them, and the other way around.
      facing.raise(e, d / FACING + side * t);
    },
  };
}
