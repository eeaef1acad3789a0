// Lanes for periods: bars that overlap in time collide at every scale, so they never share one.

import type { Chronicle } from '../data/chronicle-columns.js';

interface Columns {
  readonly lane: Uint8Array;
  readonly D: Float64Array;
  readonly parent: Int32Array;
}
/** `order`: the periods in rank order, parents before their children. */
interface SpanLanes {
  readonly lanes: number;
  readonly order: readonly number[];
}

/**
 * Gives each period a lane in which its bar is free, the weightier and the longer ones first, and the distance D for
 * its label to the nearest start in that lane. As long as there are lanes, labels that start closer than `labelMs` get
 * different ones. One without a lane, and one whose label is hidden, is a child of the period that takes its room.
 * Writes into the columns.
 */
export function layoutSpanLanes(
  chronicle: Chronicle,
  spans: readonly number[],
  { lanes, labelMs }: { readonly lanes: number; readonly labelMs: number },
  { lane, D, parent }: Columns,
): SpanLanes {
  const { from, to, anchor, importance } = chronicle;
  const at = (column: Float64Array | Float32Array, i: number): number => column[i] ?? 0;
  const ranked = [...spans].sort(
    (a, b) => at(importance, b) - at(importance, a) || at(to, b) - at(from, b) - (at(to, a) - at(from, a)) || a - b,
  );
  const placed: number[][] = [];
  const distance = (a: number, b: number): number => Math.abs(at(anchor, a) - at(anchor, b));
  const isFree = (line: readonly number[], e: number): boolean =>
    line.every((one) => at(to, one) <= at(from, e) || at(from, one) >= at(to, e));
  const roomIn = (line: readonly number[], e: number): number => Math.min(...line.map((one) => distance(one, e)));
  for (const e of ranked) {
    const free = placed.filter((line) => isFree(line, e));
    const roomy = free.find((line) => roomIn(line, e) >= labelMs);
    const fresh = placed.length < lanes ? [] : undefined;
    const line = roomy ?? fresh ?? free.sort((a, b) => roomIn(b, e) - roomIn(a, e))[0];
    if (!line) continue;
    if (line === fresh) placed.push(line);
    line.push(e);
  }
  // The earliest bars nearest the axis: the picture then reads like a staircase down in time.
  const rows = [...placed].sort(
    (a, b) => Math.min(...a.map((e) => at(anchor, e))) - Math.min(...b.map((e) => at(anchor, e))),
  );
  rows.forEach((line, row) =>
    line.forEach((e, rank) => {
      lane[e] = row;
      D[e] = Infinity;
      for (const other of line.slice(0, rank)) {
        if (distance(other, e) >= (D[e] ?? 0)) continue;
        D[e] = distance(other, e);
        parent[e] = other;
      }
    }),
  );
  const homeless = ranked.filter((e) => !rows.some((line) => line.includes(e)));
  const nearest = (e: number): number => rows.flat().sort((a, b) => distance(a, e) - distance(b, e) || a - b)[0] ?? -1;
  for (const e of homeless) parent[e] = nearest(e);
  return { lanes: rows.length, order: [...rows.flat(), ...homeless] };
}
