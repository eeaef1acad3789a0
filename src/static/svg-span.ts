// The bar of a period as SVG: solid, hatched where it goes on, and each kind of end. The shapes are those of draw/spans.ts.

import type { Span } from '../layout/scene.js';
import { element, type Element } from './markup.js';

const HATCH_STEP = 8;
const HATCH_WIDTH = 4;
const FADE_SLICES = 10;

const bar = (from: number, to: number, y: number, height: number): string => (from === to ? '' : `M${from},${y}H${to}V${y + height}H${from}z`);
const chevron = (x: number, way: number, y: number): string => `M${x},${y - 6}l${5 * way},6l${-5 * way},6`;

/** Slanted strokes from `from` to `to`, each inside the bar, as one path. */
function hatch(from: number, to: number, y: number, height: number): string {
  const count = Math.floor((Math.abs(to - from) - height) / HATCH_STEP);
  return Array.from({ length: Math.max(count, 0) }, (_, i) => {
    const x = from < to ? from + 2 + i * HATCH_STEP : from - 2 - height - HATCH_WIDTH - i * HATCH_STEP;
    return `M${x},${y + height}l${height},${-height}h${HATCH_WIDTH}l${-height},${height}z`;
  }).join('');
}

export function spanShape(span: Span, sign: 1 | -1, color: string): Element {
  const { x0, x1, solidTo, y, heightPx, startEnd, endEnd, fadePx, isUncertain, questionMark } = span;
  const middle = y + heightPx / 2;
  const solidFrom = startEnd === 'fade' ? x0 + sign * fadePx : x0;
  const solidEnd = endEnd === 'fade' && solidTo === x1 ? x1 - sign * fadePx : solidTo;
  const arrow = (x: number, way: number): string => `M${x + 9 * way},${middle}l${-11 * way},-8v16z`;
  const filled = (d: string, opacity?: string): Element | false => d !== '' && element('path', { d, fill: color, 'fill-opacity': opacity });
  // From the bar's body outwards to the end that is about.
  const fade = ([[startEnd, x0, sign], [endEnd, x1, -sign]] as const).flatMap(([end, from, way]) => (end !== 'fade' ? [] : Array.from({ length: FADE_SLICES }, (_, i) =>
    filled(bar(from + (way * fadePx * i) / FADE_SLICES, from + (way * fadePx * (i + 1)) / FADE_SLICES, y, heightPx), ((i + 1) / (FADE_SLICES + 1)).toFixed(2)))));
  const cuts = (startEnd === 'cut' ? chevron(x0 - 6 * sign, -sign, middle) : '') + (endEnd === 'cut' ? chevron(x1 + 6 * sign, sign, middle) : '');
  const marks = [...(startEnd === 'unknown' ? [x0 - 10 * sign] : []), ...(endEnd === 'unknown' ? [x1 + 10 * sign] : [])];
  const doubt = isUncertain ? { 'fill-opacity': 0.35, stroke: color, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' } : {};
  return element('g', {},
    sign * (solidEnd - solidFrom) > 0 && element('path', { d: bar(solidFrom, solidEnd, y, heightPx), fill: color, ...doubt }),
    filled(hatch(solidTo, x1, y, heightPx)), filled((startEnd === 'arrow' ? arrow(x0, -sign) : '') + (endEnd === 'arrow' ? arrow(x1, sign) : '')),
    fade.filter((slice) => slice !== false),
    cuts !== '' && element('path', { d: cuts, fill: 'none', stroke: color, 'stroke-width': 2.25, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
    marks.map((x) => element('text', { x, y: middle + 5, 'text-anchor': 'middle', 'font-weight': 700, 'font-size': 14, fill: color }, questionMark)));
}
