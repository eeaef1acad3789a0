// Draws the bars of periods: solid, hatched where they go on, and each kind of end.

import { select } from 'd3';
import type { Span } from '../layout/scene.js';
import { groupClass, put, type SvgGroup } from './write.js';

const HATCH_STEP = 8;
const HATCH_WIDTH = 4;
const FADE_SLICES = 10;

/** Slanted strokes from `from` to `to`, each inside the bar, as one path. */
function hatch(from: number, to: number, y: number, height: number): string {
  const [left, right] = from < to ? [from, to] : [to, from];
  let path = '';
  // Counted from the solid end, so that the pattern stands still while the view's edge moves.
  const count = Math.floor((right - left - height) / HATCH_STEP);
  for (let i = 0; i < count; i++) {
    const x = from < to ? from + 2 + i * HATCH_STEP : from - 2 - height - HATCH_WIDTH - i * HATCH_STEP;
    path += `M${x},${y + height}l${height},${-height}h${HATCH_WIDTH}l${-height},${height}z`;
  }
  return path;
}

const bar = (from: number, to: number, y: number, height: number): string =>
  from === to ? '' : `M${from},${y}H${to}V${y + height}H${from}z`;

const chevron = (x: number, way: number, y: number): string => `M${x},${y - 6}l${5 * way},6l${-5 * way},6`;

function endPaths({ x0, x1, y, heightPx, startEnd, endEnd }: Span, sign: 1 | -1): { arrow: string; cut: string } {
  const middle = y + heightPx / 2;
  const arrowAt = (x: number, way: number): string => `M${x + 9 * way},${middle}l${-11 * way},-8v16z`;
  return {
    arrow: (startEnd === 'arrow' ? arrowAt(x0, -sign) : '') + (endEnd === 'arrow' ? arrowAt(x1, sign) : ''),
    cut: (startEnd === 'cut' ? chevron(x0 - 6 * sign, -sign, middle) : '') + (endEnd === 'cut' ? chevron(x1 + 6 * sign, sign, middle) : ''),
  };
}

/** Slices of falling opacity, from the bar's body outwards to its end. */
function fadeSlices(span: Span, sign: 1 | -1): { path: string; opacity: number }[] {
  const slices: { path: string; opacity: number }[] = [];
  const step = span.fadePx / FADE_SLICES;
  for (const [end, from, way] of [[span.startEnd, span.x0, sign], [span.endEnd, span.x1, -sign]] as const) {
    if (end !== 'fade') continue;
    for (let i = 0; i < FADE_SLICES; i++) {
      slices.push({ path: bar(from + way * step * i, from + way * step * (i + 1), span.y, span.heightPx), opacity: (i + 1) / (FADE_SLICES + 1) });
    }
  }
  return slices;
}

/** The words' own mark of doubt: «؟» reads in every script that this widget speaks, turned by the page's direction. */
function questionMarks(span: Span, sign: 1 | -1): number[] {
  return [...(span.startEnd === 'unknown' ? [span.x0 - 10 * sign] : []), ...(span.endEnd === 'unknown' ? [span.x1 + 10 * sign] : [])];
}

export function drawSpans(group: SvgGroup, spans: readonly Span[], sign: 1 | -1, selected: string | null): void {
  group.selectAll<SVGGElement, Span>('g').data(spans, (span) => span.id)
    .join((enter) => {
      const one = enter.append('g').attr('part', 'span');
      for (const name of ['hit', 'solid', 'hatch', 'arrow', 'cut']) one.append('path').attr('class', name);
      return one;
    })
    .each(function (span) {
      put(this, 'class', `span ${groupClass(span.group)}${span.id === selected ? ' selected' : ''}${span.isUncertain ? ' uncertain' : ''}${span.isHairline ? ' hairline' : ''}`);
      put(this, 'data-event-id', span.id);
      const { x0, x1, solidTo, y, heightPx } = span;
      const fade = span.fadePx;
      const solidFrom = span.startEnd === 'fade' ? x0 + sign * fade : x0;
      const solidEnd = span.endEnd === 'fade' && solidTo === x1 ? x1 - sign * fade : solidTo;
      const one = select(this);
      const path = (name: string, d: string): void => put(one.select<SVGPathElement>(`.${name}`).node(), 'd', d || null);
      const ends = endPaths(span, sign);
      path('hit', bar(x0, x1, y - 8, heightPx + 16));
      path('solid', sign * (solidEnd - solidFrom) > 0 ? bar(solidFrom, solidEnd, y, heightPx) : '');
      path('hatch', hatch(solidTo, x1, y, heightPx));
      path('arrow', ends.arrow);
      path('cut', ends.cut);
      one.selectAll<SVGPathElement, { path: string; opacity: number }>('.fade').data(fadeSlices(span, sign)).join((enter) => enter.append('path').attr('class', 'fade'))
        .each(function (slice) {
          put(this, 'd', slice.path);
          put(this, 'fill-opacity', slice.opacity.toFixed(2));
        });
      one.selectAll<SVGTextElement, number>('text').data(questionMarks(span, sign)).join((enter) => enter.append('text').attr('text-anchor', 'middle').text(span.questionMark))
        .each(function (x) {
          put(this, 'x', x);
          put(this, 'y', y + heightPx / 2 + 5);
        });
    });
}
