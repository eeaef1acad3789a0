// Lanes for periods: bars that overlap in time collide at every scale, so they never share one.

import type { Chronicle } from '../data/chronicle-columns.js';

/**
 * Gives each period the first lane in which its bar is free, the weightier and the longer ones first, and the distance D for its
 * label to the nearest start in that lane. Writes into `lane`, `D` and `parent`; one without a lane keeps what stands there.
 * Returns the number of lanes used.
 */
export function layoutSpanLanes(chronicle: Chronicle, spans: readonly number[], lanes: number, lane: Uint8Array, D: Float64Array, parent: Int32Array): number {
  const { from, to, anchor, importance } = chronicle;
  const at = (column: Float64Array | Float32Array, i: number): number => column[i] ?? 0;
  const ranked = [...spans].sort((a, b) => at(importance, b) - at(importance, a) || at(to, b) - at(from, b) - (at(to, a) - at(from, a)) || a - b);
  const placed: number[][] = [];
  const isFree = (line: readonly number[], e: number): boolean => line.every((one) => at(to, one) <= at(from, e) || at(from, one) >= at(to, e));
  for (const e of ranked) {
    let index = placed.findIndex((line) => isFree(line, e));
    if (index < 0 && placed.length < lanes) index = placed.push([]) - 1;
    const line = placed[index];
    if (!line) continue;
    lane[e] = index;
    line.push(e);
  }
  // The earliest bars nearest the axis: the picture then reads like a staircase down in time.
  const rows = [...placed].sort((a, b) => Math.min(...a.map((e) => at(anchor, e))) - Math.min(...b.map((e) => at(anchor, e))));
  rows.forEach((line, row) => {
    for (const e of line) {
      lane[e] = row;
      D[e] = Infinity;
      for (const other of line) {
        const d = Math.abs(at(anchor, other) - at(anchor, e));
        if (other === e || d >= (D[e] ?? 0) || ranked.indexOf(other) > ranked.indexOf(e)) continue;
        D[e] = d;
        parent[e] = other;
      }
    }
  });
  return placed.length;
}
