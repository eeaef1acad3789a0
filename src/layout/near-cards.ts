// The cards that have their place, for stories in which all can be told at once who blocks them: each that is put tells
// those around it, up to the next card that blocks them more. What stands freest is then known without a search.

import type { Chronicle } from '../data/chronicle-columns.js';
import { FACING, type PlacedCards, type Place } from './placed-cards.js';

/**
 * As `placedCards`, whose answers are the same, but for who of two as near is the blocker. `side`: of all events, 1 or
 * -1.
 */
export function nearCards(
  { count, anchor }: Chronicle,
  lanes: number,
  { D, side }: { readonly D: Float64Array; readonly side: Int8Array },
): PlacedCards {
  /** Per lane and event: who blocks it there, the nearest; how far that one is. */
  const blockers = new Int32Array(lanes * count).fill(-1);
  const room = new Float64Array(lanes * count).fill(Infinity);
  /** From 1 on; 0 for none yet. */
  const laneOf = new Uint8Array(count);
  /** Tells those after a card, or before it, that it is there. */
  const tell = (p: number, lane: number, step: 1 | -1): void => {
    const [d, t, own, start] = [D[p] ?? 0, anchor[p] ?? 0, side[p] ?? 1, lane * count];
    const limit = own === step ? d / FACING : d;
    /** So far is the first that blocks all behind it more. */
    let last = Infinity;
    for (let e = p + step; e >= 0 && e < count; e += step) {
      const apart = Math.abs((anchor[e] ?? 0) - t);
      if (apart >= limit || apart > last) return;
      const isOwn = side[e] === own;
      if (laneOf[e]) {
        if (isOwn && laneOf[e] === lane + 1 && (D[e] ?? 0) >= d) last = apart;
        continue;
      }
      // Those of the other side face it alone from where it reaches to; of one moment nobody does.
      const px = isOwn ? apart : apart * FACING;
      if (px >= d || (!isOwn && (own !== step || apart === 0))) continue;
      const at = start + e;
      if (px >= (room[at] ?? 0)) continue;
      room[at] = px;
      blockers[at] = p;
    }
  };
  return {
    placeFor(e, _, seat): Place {
      let best = seat ?? 0;
      const roomIn = (lane: number): number => room[lane * count + e] ?? 0;
      if (seat === undefined) for (let lane = 1; lane < lanes; lane++) if (roomIn(lane) > roomIn(best)) best = lane;
      return { lane: best, d: roomIn(best), blocker: blockers[best * count + e] ?? -1 };
    },
    add(p, _, { lane }) {
      laneOf[p] = lane + 1;
      tell(p, lane, 1);
      tell(p, lane, -1);
    },
  };
}
