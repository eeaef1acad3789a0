// The strip that shows the whole story: where its events lie, told once for a story, a width and a direction of time;
// and the window on it, where not all of the story is in view.

import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { extentOf, sign, type Viewport } from './viewport.js';

export const OVERVIEW_PX = 14;
const PAD_PX = 8;
/** Px of one bar of the density and the gap beside it. */
const BIN_PX = 3;
/** Where bars stand, px from the top; under them lie the periods. */
const FLOOR_PX = 11;
const BAR_PX = { least: 5, lone: 8, most: 10 };

/** All x are px from the chart's left edge. */
export interface Strip {
  readonly widthPx: number;
  /** How many begin where: one bar per place. `group` is theirs, or null where they are of several. */
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly heightPx: number;
    readonly group: number | null;
  }[];
  readonly spans: readonly { readonly x: number; readonly widthPx: number; readonly group: number }[];
  /** Civil ms of its earlier and its later end, its edges included. */
  readonly fromMs: number;
  readonly toMs: number;
  /** What begins last, and what ends first: with both in view nothing lies outside of it. */
  readonly lastStartMs: number;
  readonly firstEndMs: number;
}

const startOf = ({ from, anchor }: Chronicle, i: number): number =>
  Number.isFinite(from[i]) ? (from[i] ?? 0) : (anchor[i] ?? 0);
const endOf = ({ kind, anchor, to, nowMs }: Chronicle, i: number): number =>
  kind[i] === Kind.Point
    ? (anchor[i] ?? 0)
    : Number.isFinite(to[i])
      ? (to[i] ?? 0)
      : Math.max(nowMs ?? 0, anchor[i] ?? 0);

/** Null for a story of one moment, and where there is no room. */
export function layoutStrip(chronicle: Chronicle, viewport: Viewport): Strip | null {
  const { widthPx } = viewport;
  const { count, kind, to, group } = chronicle;
  let [first, last, lastStartMs, firstEndMs] = [Infinity, -Infinity, -Infinity, Infinity];
  for (let i = 0; i < count; i++) {
    const start = startOf(chronicle, i);
    first = Math.min(first, start);
    last = Math.max(last, endOf(chronicle, i));
    lastStartMs = Math.max(lastStartMs, start);
    if (Number.isFinite(to[i])) firstEndMs = Math.min(firstEndMs, to[i] ?? 0);
  }
  if (last <= first || widthPx <= 2 * PAD_PX) return null;
  const scale = (last - first) / (widthPx - 2 * PAD_PX);
  const [fromMs, toMs] = [first - PAD_PX * scale, last + PAD_PX * scale];
  const strip = { widthPx, fromMs, toMs, lastStartMs, firstEndMs };
  const at = (ms: number): number => Math.round(pxOnStrip(strip, viewport, ms));
  const bins = new Map<number, { count: number; group: number | null }>();
  // Events ascend: most stand in the bin of the one before.
  let [lastBin, there]: [number, { count: number; group: number | null }] = [NaN, { count: 0, group: null }];
  const spans = new Map<string, Strip['spans'][number]>();
  for (let i = 0; i < count; i++) {
    const own = group[i] ?? -1;
    const a = at(startOf(chronicle, i));
    if (kind[i] === Kind.Span) {
      const b = at(endOf(chronicle, i));
      const span = { x: Math.min(a, b), widthPx: Math.max(1, Math.abs(b - a)), group: own };
      // What cannot be told apart is drawn once.
      spans.set(`${span.x}/${span.widthPx}`, span);
      continue;
    }
    const bin = Math.floor(a / BIN_PX);
    if (bin !== lastBin) {
      there = bins.get(bin) ?? { count: 0, group: own };
      bins.set((lastBin = bin), there);
    }
    there.count++;
    if (there.group !== own) there.group = null;
  }
  return { ...strip, bars: barsOf(bins), spans: [...spans.values()] };
}

/** Heights follow the square root of the counts: one event beside hundreds is seen too. */
function barsOf(bins: ReadonlyMap<number, { readonly count: number; readonly group: number | null }>): Strip['bars'] {
  let most = 1;
  for (const { count } of bins.values()) most = Math.max(most, count);
  return [...bins].map(([bin, { count, group }]) => {
    const heightPx =
      most === 1
        ? BAR_PX.lone
        : Math.round(BAR_PX.least + (BAR_PX.most - BAR_PX.least) * Math.sqrt((count - 1) / (most - 1)));
    return { x: bin * BIN_PX, y: FLOOR_PX - heightPx, heightPx, group };
  });
}

type Ends = Pick<Strip, 'fromMs' | 'toMs' | 'widthPx'>;
type Way = Pick<Viewport, 'timeDirection'>;

/** Where a moment stands on the strip, px from its left end. */
export function pxOnStrip({ fromMs, toMs, widthPx }: Ends, way: Way, ms: number): number {
  const px = ((ms - fromMs) / (toMs - fromMs)) * widthPx;
  return sign(way) > 0 ? px : widthPx - px;
}

/** Civil ms of so many px on the strip to the right: below 0 where time runs left. */
export const msOnStrip = ({ fromMs, toMs, widthPx }: Ends, way: Way, px: number): number =>
  (sign(way) * px * (toMs - fromMs)) / widthPx;

/**
 * The stretch in view as it stands on the strip, civil ms, cut to it; null for a map of a story and, unless `isHeld`,
 * where all is in view.
 */
export function windowOn(
  strip: Strip | null,
  viewport: Viewport,
  isHeld = false,
): readonly [fromMs: number, toMs: number] | null {
  const [fromMs, toMs] = extentOf(viewport);
  if (!strip || viewport.isMap || (!isHeld && strip.lastStartMs <= toMs && strip.firstEndMs > fromMs)) return null;
  const within = (ms: number): number => Math.min(strip.toMs, Math.max(strip.fromMs, ms));
  return [within(fromMs), within(toMs)];
}
