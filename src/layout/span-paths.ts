// The shapes of a period's bar as SVG path data: solid, hatched where it goes on, and each kind of end.

import type { Span, SpanPaths } from './scene.js';
import { MARK_EXTENT, shapePath } from './shapes.js';

const HATCH_STEP = 8;
const HATCH_WIDTH = 4;
const FADE_SLICES = 8;
/** Radius of the group's mark at the bar's start, and half its place. */
const MARK_RADIUS_PX = 5;
const MARK_REACH_PX = Math.ceil(MARK_RADIUS_PX * MARK_EXTENT);
/** From a bar's middle to the foot of a mark of doubt. */
const DOUBT_DROP_PX = 5;
/** A bar is pressed this far above and below it. */
const HIT_PX = 8;
/** Of two bars that follow each other the first stops so much short, so that they are seen to be two. */
const GAP_PX = 1;
/** And so far beyond its ends, where something stands. */
const BEYOND_PX = 15;

const bar = (from: number, to: number, y: number, height: number): string =>
  from === to ? '' : `M${from},${y}H${to}V${y + height}H${from}z`;
const chevron = (x: number, way: number, y: number): string => `M${x},${y - 6}l${5 * way},6l${-5 * way},6`;
const arrow = (x: number, way: number, y: number): string => `M${x + 9 * way},${y}l${-11 * way},-8v16z`;

/** From the end at `x` inwards, ever stronger; `out`: the way from the bar's body to the end. */
function fade(
  x: number,
  out: number,
  lengthPx: number,
  y: number,
  height: number,
): { path: string; opacity: number }[] {
  const step = (out * lengthPx) / FADE_SLICES;
  const slices = [];
  for (let i = 0; i < FADE_SLICES; i++)
    slices.push({ path: bar(x - step * i, x - step * (i + 1), y, height), opacity: (i + 1) / (FADE_SLICES + 1) });
  return slices;
}

/** Slanted strokes from `from` to `to`, each inside the bar, as one path. */
function hatch(from: number, to: number, y: number, height: number): string {
  let path = '';
  // Counted from the solid end, so that the pattern stands still while the view's edge moves.
  const count = Math.floor((Math.abs(to - from) - height) / HATCH_STEP);
  for (let i = 0; i < count; i++) {
    const x = from < to ? from + 2 + i * HATCH_STEP : from - 2 - height - HATCH_WIDTH - i * HATCH_STEP;
    path += `M${x},${y + height}l${height},${-height}h${HATCH_WIDTH}l${-height},${height}z`;
  }
  return path;
}

const beyond = (end: Span['endEnd']): number => (end === 'plain' || end === 'fade' ? 0 : BEYOND_PX);

/** `sign`: the Scene's. */
export function spanPaths(
  { group, isMarked, x0, x1, solidTo, y, heightPx, fadePx, startEnd, endEnd }: Omit<Span, 'paths'>,
  sign: 1 | -1,
): SpanPaths {
  const middle = y + heightPx / 2;
  const ends = [
    { end: startEnd, x: x0, out: -sign },
    { end: endEnd, x: x1, out: sign },
  ];
  const of = (kind: Span['endEnd']): typeof ends => ends.filter(({ end }) => end === kind);
  const solidFrom = startEnd === 'fade' ? x0 + sign * fadePx : x0;
  const isLong = Math.abs(x1 - x0) > 4 * GAP_PX;
  const solidEnd =
    solidTo !== x1 ? solidTo : x1 - sign * (endEnd === 'fade' ? fadePx : endEnd === 'plain' && isLong ? GAP_PX : 0);
  const mark =
    isMarked && sign * (solidEnd - solidFrom) >= 2 * MARK_REACH_PX
      ? shapePath(group, MARK_RADIUS_PX, solidFrom + sign * MARK_REACH_PX, middle)
      : '';
  // Under its mark a bar begins at the mark's middle: no slivers beyond its halo.
  const barFrom = mark !== '' && startEnd !== 'fade' ? solidFrom + sign * MARK_REACH_PX : solidFrom;
  return {
    hit: bar(x0 - sign * beyond(startEnd), x1 + sign * beyond(endEnd), y - HIT_PX, heightPx + 2 * HIT_PX),
    solid: sign * (solidEnd - solidFrom) > 0 ? bar(barFrom, solidEnd, y, heightPx) : '',
    mark,
    hatch: hatch(solidTo, x1, y, heightPx),
    arrow: of('arrow')
      .map(({ x, out }) => arrow(x, out, middle))
      .join(''),
    cut: of('cut')
      .map(({ x, out }) => chevron(x + 6 * out, out, middle))
      .join(''),
    fades: of('fade').flatMap(({ x, out }) => fade(x, out, fadePx, y, heightPx)),
    doubts: of('unknown').map(({ x, out }) => ({ x: x + 10 * out, y: middle + DOUBT_DROP_PX })),
  };
}
