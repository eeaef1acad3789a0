// The strip that shows the whole story and the window on it, where not all of it is in view.

import { Kind } from '../data/chronicle-columns.js';
import type { Frame } from './frame.js';
import type { Overview } from './scene.js';

const PAD_PX = 8;

export function layoutOverview({ chronicle, viewport, fromMs, toMs, sign, rows }: Frame): Overview | null {
  const { count, kind, anchor, from, to, group, nowMs } = chronicle;
  const endOf = (i: number): number => (kind[i] === Kind.Point ? (anchor[i] ?? 0) : Number.isFinite(to[i]) ? (to[i] ?? 0) : Math.max(nowMs ?? 0, anchor[i] ?? 0));
  const startOf = (i: number): number => (Number.isFinite(from[i]) ? (from[i] ?? 0) : (anchor[i] ?? 0));
  let first = Infinity;
  let last = -Infinity;
  let isOutside = false;
  for (let i = 0; i < count; i++) {
    first = Math.min(first, startOf(i));
    last = Math.max(last, endOf(i));
    isOutside ||= startOf(i) > toMs || ((Number.isFinite(to[i]) ? (to[i] ?? 0) : Infinity) <= fromMs);
  }
  if (!isOutside || last <= first || viewport.widthPx <= 2 * PAD_PX) return null;
  const { widthPx } = viewport;
  const scale = (widthPx - 2 * PAD_PX) / (last - first);
  const at = (ms: number): number => {
    const px = PAD_PX + (ms - first) * scale;
    return Math.round(sign > 0 ? px : widthPx - px);
  };
  const strip = (start: number, end: number): { x: number; widthPx: number } => {
    const [a, b] = [at(start), at(end)];
    return { x: Math.min(a, b), widthPx: Math.abs(b - a) };
  };
  const marks = new Map<string, Overview['marks'][number]>();
  for (let i = 0; i < count; i++) {
    const isSpan = kind[i] === Kind.Span;
    const mark = { ...strip(startOf(i), isSpan ? endOf(i) : startOf(i)), group: group[i] ?? -1, isSpan };
    // One mark per pixel: what cannot be told apart is drawn once.
    const key = `${mark.x}/${isSpan ? mark.widthPx : ''}`;
    if (!marks.has(key)) marks.set(key, mark);
  }
  const within = (ms: number): number => Math.min(last + PAD_PX / scale, Math.max(first - PAD_PX / scale, ms));
  const edge = (ms: number): number => first + (ms - PAD_PX) / scale;
  const [start, end] = [edge(0), edge(widthPx)];
  return {
    y: rows.overviewY, heightPx: rows.overviewPx, marks: [...marks.values()], window: strip(within(fromMs), within(toMs)),
    domain: sign > 0 ? [start, end] : [end, start],
  };
}
