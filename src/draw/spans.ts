// Draws the bars of periods.

import type { Span } from '../layout/scene.js';
import { spanPaths } from '../layout/span-paths.js';
import { fill, Rows } from './join.js';
import { groupClass, makeSvg, put, putAll, putText, when } from './write.js';

const PATHS = ['hit', 'solid', 'hatch', 'arrow', 'mark', 'cut'] as const;

/** Draws into `group` from now on. `sign`: 1 where later is further right. */
export function createSpans(group: SVGGElement): (spans: readonly Span[], sign: 1 | -1, selected: string | null) => void {
  // The last two hold the slices of ends that fade, and the marks of doubt.
  const rows = new Rows<Span, SVGGElement>(group, (span) => span.id, () => makeSvg('g', { part: 'span' }, ...PATHS.map((name) => makeSvg('path', { class: name })), makeSvg('g'), makeSvg('g')));
  return (spans, sign, selected) => rows.update(spans, (node, span) => {
    putAll(node, {
      'class': `span ${groupClass(span.group)}${when(span.id === selected, 'selected')}${when(span.isUncertain, 'uncertain')}${when(span.isHairline, 'hairline')}${when(span.isOut, 'out')}`,
      'data-event-id': span.id,
    });
    const paths = spanPaths(span, sign);
    PATHS.forEach((name, i) => put(node.children[i], 'd', paths[name] || null));
    fill(node.children[PATHS.length], paths.fades, () => makeSvg('path', { class: 'fade' }), (slice, { path, opacity }) => putAll(slice, { 'd': path, 'fill-opacity': opacity.toFixed(2) }));
    fill(node.lastElementChild, paths.doubts, () => makeSvg('text', { 'text-anchor': 'middle' }), (doubt, x) => {
      putAll(doubt, { x, y: span.y + span.heightPx / 2 + 5 });
      // «؟» reads in every script that this widget speaks, turned by the page's direction.
      putText(doubt, span.questionMark);
    });
  });
}
