// Draws the bars of periods.

import type { Span } from '../layout/scene.js';
import { Rows } from './join.js';
import { groupClass, makeSvg, putAll, putText, when } from './write.js';

const PATHS = ['hit', 'solid', 'hatch', 'arrow', 'mark', 'cut'] as const;

/** One piece of a bar: a path, or the letter of doubt beside it. */
interface Piece { readonly key: string; readonly attributes: Readonly<Record<string, string | number>>; readonly text?: string }

function piecesOf({ paths, questionMark }: Span): Piece[] {
  return [
    ...PATHS.flatMap((name): Piece[] => (paths[name] ? [{ key: name, attributes: { class: name, d: paths[name] } }] : [])),
    ...paths.fades.map(({ path, opacity }, i): Piece => ({ key: `fade${i}`, attributes: { 'class': 'fade', 'd': path, 'fill-opacity': opacity.toFixed(2) } })),
    // «؟» reads in every script that this widget speaks, turned by the page's direction.
    ...paths.doubts.map(({ x, y }, i): Piece => ({ key: `doubt${i}`, attributes: { x, y, 'text-anchor': 'middle' }, text: questionMark })),
  ];
}

/** Draws into `group` from now on. */
export function createSpans(group: SVGGElement): (spans: readonly Span[], selected: string | null) => void {
  const pieces = new WeakMap<Element, Rows<Piece, Element>>();
  const rows = new Rows<Span, SVGGElement>(group, (span) => span.id, () => {
    const node = makeSvg('g', { part: 'span' });
    pieces.set(node, new Rows<Piece, Element>(node, ({ key }) => key, ({ text }) => makeSvg(text === undefined ? 'path' : 'text')));
    return node;
  });
  return (spans, selected) => rows.update(spans, (node, span) => {
    putAll(node, {
      'class': `span ${groupClass(span.group)}${when(span.id === selected, 'selected')}${when(span.isUncertain, 'uncertain')}${when(span.isHairline, 'hairline')}${when(span.isOut, 'out')}`,
      'data-event-id': span.id,
    });
    pieces.get(node)?.update(piecesOf(span), (piece, { attributes, text }) => {
      putAll(piece, attributes);
      if (text !== undefined) putText(piece, text);
    });
  });
}
