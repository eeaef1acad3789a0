// The cards that have their place, and who of them blocks another: of each lane and side the nearest is found in a few steps.

import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { MaxTree } from './max-tree.js';
import type { Side } from './seats.js';

/** Two cards that face each other share the distance of their stems. */
const FACING = 0.5;

/** A place that an event could take: how far the nearest blocker is, Infinity without one, and who it is, -1 for none. */
export interface Place { readonly lane: number; readonly d: number; readonly blocker: number }

/** The cards of one side in a lane: D plus the moment and D minus it, by which the nearest that blocks is found, and the same of those that face. */
interface Line { readonly lane: number; readonly side: Side; readonly before: MaxTree; readonly after: MaxTree; readonly facing: MaxTree }

/** What is known of each event that has its place: columns that fill as cards are put. */
export interface PlacedColumns { readonly lane: Uint8Array; readonly D: Float64Array; readonly side: Int8Array }

export interface PlacedCards {
  /** Where `e`, with a card on this side, stands freest: in this lane, or undefined for any. */
  placeFor(e: number, side: Side, seat: number | undefined): Place;
  /** From now on it blocks others. */
  add(e: number, side: Side, place: Place): void;
}

export function placedCards({ count, kind, anchor }: Chronicle, lanes: number, { lane, D, side }: PlacedColumns): PlacedCards {
  const lineOf = (lane: number, side: Side): Line => ({ lane, side, before: new MaxTree(count), after: new MaxTree(count), facing: new MaxTree(count) });
  const placed = [...Array(lanes).keys()].map((one): Partial<Record<Side, Line>> => ({ 1: lineOf(one, 1) }));
  const apart = (e: number, by: number, way: Side | 0): number => (by < 0 ? Infinity : Math.abs((anchor[e] ?? 0) - (anchor[by] ?? 0)) * (way === 0 ? 1 : FACING));
  /**
   * The nearest placed event of a line that blocks `e`, -1 for none: one that is itself hidden at the scale where they touch does
   * not. Of cards on the other side only those that `e` faces (`way`: -1 earlier, +1 later, 0 either) are asked. What is no
   * more than `least` away is not looked for any closer.
   */
  const nearest = (line: Line | undefined, e: number, way: Side | 0, least: number): number => {
    if (!line) return -1;
    const t = anchor[e] ?? 0;
    // Back to back at one moment nobody faces anybody.
    const blocks = (i: number): boolean => lane[i] === line.lane && kind[i] !== Kind.Span && side[i] === line.side && (D[i] ?? 0) > apart(e, i, way) && (way === 0 || anchor[i] !== t);
    const before = way > 0 ? -1 : (way === 0 ? line.before : line.facing).find(e - 1, -1, t, blocks);
    const d = apart(e, before, way);
    if (way < 0 || d <= least) return before;
    const after = (way === 0 ? line.after : line.facing).find(e + 1, 1, -t, blocks);
    return after < 0 || apart(e, after, way) >= d ? before : after;
  };
  return {
    placeFor(e, way, seat) {
      const best = { lane: 0, d: -1, blocker: -1 };
      for (let l = seat ?? 0; l < (seat === undefined ? lanes : seat + 1) && best.d !== Infinity; l++) {
        let blocker = nearest(placed[l]?.[way], e, 0, best.d);
        let d = apart(e, blocker, 0);
        if (d <= best.d) continue;
        const faced = nearest(placed[l]?.[way > 0 ? -1 : 1], e, way, best.d);
        const facing = apart(e, faced, way);
        if (facing < d) [d, blocker] = [facing, faced];
        if (d > best.d) Object.assign(best, { lane: l, d, blocker });
      }
      return best;
    },
    add(e, way, { lane: l, d }) {
      const lines = placed[l];
      if (!lines) return;
      const t = anchor[e] ?? 0;
      const { before, after, facing } = (lines[way] ??= lineOf(l, way));
      before.raise(e, d + t);
      after.raise(e, d - t);
      // What faces cards of the later side stands after them, and the other way around.
      facing.raise(e, d / FACING + way * t);
    },
  };
}
