// The bar of a period as SVG.

import type { Span } from '../layout/scene.js';
import { element, type Element } from './markup.js';

export function spanShape(span: Span, color: string, paper: string): Element {
  const { solid, hatch, arrow, mark, cut, fades, doubts } = span.paths;
  const filled = (d: string, more = {}): Element | false => d !== '' && element('path', { d, fill: color, ...more });
  const uncertain = { 'fill-opacity': 0.35, stroke: color, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' };
  return element('g', {},
    filled(solid, span.isUncertain ? uncertain : {}), filled(hatch), filled(arrow), filled(mark, { stroke: paper, 'stroke-width': 3 }), filled(mark),
    fades.map(({ path, opacity }) => element('path', { d: path, fill: color, 'fill-opacity': opacity.toFixed(2) })),
    cut !== '' && element('path', { d: cut, fill: 'none', stroke: color, 'stroke-width': 2.25, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
    doubts.map(({ x, y }) => element('text', { x, y, 'text-anchor': 'middle', 'font-weight': 700, 'font-size': 14, fill: color }, span.questionMark)));
}
