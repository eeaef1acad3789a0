// Draws the bars of periods.

import { select } from 'd3-selection';
import type { Span } from '../layout/scene.js';
import { spanPaths, type SpanPaths } from '../layout/span-paths.js';
import { groupClass, put, type SvgGroup } from './write.js';

const PATHS = ['hit', 'solid', 'hatch', 'arrow', 'mark', 'cut'] as const;

export function drawSpans(group: SvgGroup, spans: readonly Span[], sign: 1 | -1, selected: string | null): void {
  group.selectAll<SVGGElement, Span>('g').data(spans, (span) => span.id)
    .join((enter) => {
      const one = enter.append('g').attr('part', 'span');
      for (const name of PATHS) one.append('path').attr('class', name);
      return one;
    })
    .each(function (span) {
      put(this, 'class', `span ${groupClass(span.group)}${span.id === selected ? ' selected' : ''}${span.isUncertain ? ' uncertain' : ''}${span.isHairline ? ' hairline' : ''}`);
      put(this, 'data-event-id', span.id);
      const one = select(this);
      const paths = spanPaths(span, sign);
      for (const name of PATHS) put(one.select<SVGPathElement>(`.${name}`).node(), 'd', paths[name] || null);
      one.selectAll<SVGPathElement, SpanPaths['fades'][number]>('.fade').data(paths.fades).join((enter) => enter.append('path').attr('class', 'fade'))
        .each(function (slice) {
          put(this, 'd', slice.path);
          put(this, 'fill-opacity', slice.opacity.toFixed(2));
        });
      // «؟» reads in every script that this widget speaks, turned by the page's direction.
      one.selectAll<SVGTextElement, number>('text').data(paths.doubts).join((enter) => enter.append('text').attr('text-anchor', 'middle').text(span.questionMark))
        .each(function (x) {
          put(this, 'x', x);
          put(this, 'y', span.y + span.heightPx / 2 + 5);
        });
    });
}
