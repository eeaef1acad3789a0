// The order in which events are read.

import type { Chronicle } from '../../data/chronicle-columns.js';
import type { Filtered } from '../../data/filter.js';

type Ordered = (
  chronicle: Chronicle,
  found: Filtered | null,
  open: string | null,
  isNewestFirst: boolean,
) => readonly string[];

/**
 * Ids of the dated events that were found, then of the undated ones, and `open` among them: the same list for the same
 * question.
 */
export function ordering(): Ordered {
  let asked: readonly unknown[] = [];
  let ids: string[] = [];
  return (...of) => {
    if (of.every((one, i) => one === asked[i])) return ids;
    const [{ count, events, undated }, found, open, isNewestFirst] = (asked = of);
    ids = [];
    for (let i = 0; i <= count + undated.length; i++) {
      if (i === count && isNewestFirst) ids.reverse();
      const isOut = found?.matches[i] === 0;
      const id = isOut && open === null ? undefined : (events[i] ?? undated[i - count])?.id;
      if (id !== undefined && (!isOut || id === open)) ids.push(id);
    }
    return ids;
  };
}
