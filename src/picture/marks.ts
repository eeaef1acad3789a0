// The Scene as SVG: what draw/ makes in the page, as elements of a file. Here all that the chart's edges cut.

import { dashesOf, slashesAt } from '../layout/break-paths.js';
import { inksOf, type Ink } from '../layout/inks.js';
import type { Band, Cluster, Era, Point, Scene, Span } from '../layout/scene.js';
import { shapePath } from '../layout/shapes.js';
import { element, type Attributes, type Element } from './markup.js';
import type { Look, SceneStyle } from './style.js';
import { BASELINE_EM, ownText, round, svgText, type TextStyle } from './text.js';

const CLUSTER_PX = 11;
const DOUBT_PX = 14;
const HEADING_MARK_PX = 13;
const UNCERTAIN = { 'fill-opacity': 0.35, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' } as const;

/** All but the words of cards and bars. */
export function sceneMarks(scene: Scene, style: SceneStyle): Element {
  const { asOf, axis, offsetPx } = scene;
  const { look, selected = null } = style;
  const { hairline, ink, muted } = look;
  const moving = (...nodes: Parameters<typeof element>[2][]): Element =>
    element('g', { transform: `translate(${offsetPx},0)` }, ...nodes);
  const line = (x: number, y1: number, y2: number, stroke = hairline, width = 1): Element =>
    element('path', { d: `M${x},${y1}V${y2}`, stroke, 'stroke-width': width, 'shape-rendering': 'crispEdges' });
  const words = (x: number, y: number, text: string, change: Partial<TextStyle> = {}): Element | false =>
    text !== '' &&
    ownText(text, x, y, { sizePx: style.type.tickPx, fill: muted, at: 'middle', dir: style.dir, ...change });
  const { secondary } = axis;
  return element(
    'svg',
    { width: scene.widthPx, height: scene.heightPx },
    trackShapes(scene, style),
    moving(scene.eras.flatMap((era) => eraShape(era, style))),
    element('path', {
      d: `M0,${axis.y}H${scene.widthPx}`,
      stroke: hairline,
      'stroke-width': 1.5,
      'stroke-dasharray': dashesOf(scene),
    }),
    moving(
      axis.borders.map(({ x }) => line(x, axis.labelY + 7, axis.contextY + 6)),
      axis.ticks.map(({ x }) => line(x, axis.y - 1, axis.y + 6)),
      ...axis.labels.map(({ x, label }) => words(x, axis.labelY, label)),
      ...axis.context.map(({ x, label }) => words(x, axis.contextY, label, { fill: ink, isBold: true })),
      ...(axis.breaks ?? []).flatMap((one) => [
        element('path', { d: slashesAt(one.x, axis.y), stroke: muted, 'stroke-width': 1.25 }),
        words(one.x, axis.contextY, one.label),
      ]),
      ...(secondary?.ticks ?? []).map(({ x }) => line(x, (secondary?.y ?? 0) - 12, (secondary?.y ?? 0) + 5)),
      ...(secondary?.labels ?? []).map(({ x, label }) => words(x, secondary?.y ?? 0, label)),
      scene.density?.layers.map(({ group, path }) =>
        element('path', { d: path, fill: look.group(group), 'fill-opacity': 0.4 }),
      ),
      ...scene.bands.flatMap((band) => bandShape(band, style)),
      scene.points.flatMap((point) => (point.id === selected ? ringShape(point, look) : [])),
      inksOf(scene, { selected }).flatMap((one) => inkShape(one, style)),
      scene.spans.flatMap((span) => doubtShapes(span, look)),
      scene.clusters.map((cluster) => clusterShape(cluster, style)),
      asOf && [line(asOf.x, asOf.y, asOf.y + asOf.heightPx, ink, 2)],
      asOf && words(asOf.labelX, asOf.labelY, asOf.label),
    ),
  );
}

/** The question marks of a period whose ends are in doubt. */
const doubtShapes = ({ group, isOut, questionMark, paths }: Span, look: Look): Element[] =>
  paths.doubts.map(({ x, y }) =>
    element(
      'text',
      {
        x,
        y,
        'text-anchor': 'middle',
        'font-weight': 700,
        'font-size': DOUBT_PX,
        fill: isOut ? look.out : look.group(group),
      },
      questionMark,
    ),
  );

/** What tells the tracks of groups apart: borders, the lines that their marks stand on, and their headings. */
function trackShapes(
  { tracks = [], axis, widthPx, offsetPx }: Scene,
  { look, type: { emPx }, dir, measure }: SceneStyle,
): Element[] {
  const [top] = tracks;
  if (!top) return [];
  const sizePx = Math.max(14, emPx * 0.9);
  const [x, way, at] = dir === 'rtl' ? ([widthPx - 2, -1, 'right'] as const) : ([2, 1, 'left'] as const);
  const grid = axis.ticks.map((tick) => `M${round(tick.x + offsetPx)},${top.y}V${axis.y}`).join('');
  return [
    ...tracks.map(({ y }) =>
      element('path', { d: `M0,${y}.5H${widthPx}`, stroke: look.hairline, 'shape-rendering': 'crispEdges' }),
    ),
    element('path', { d: grid, stroke: look.hairline, 'stroke-opacity': 0.4, 'shape-rendering': 'crispEdges' }),
    ...tracks.flatMap(({ group, label, count, y, headPx, lineY }) => {
      const [middle, color] = [y + headPx / 2, look.group(group)];
      const [labelX, baseline] = [x + (group < 0 ? 0 : way * HEADING_MARK_PX * 1.5), middle + sizePx * BASELINE_EM];
      return [
        ...(lineY === null
          ? []
          : [
              element('path', {
                d: `M0,${lineY}H${widthPx}`,
                stroke: color,
                'stroke-opacity': 0.45,
                'stroke-width': 1.5,
              }),
            ]),
        ...(group < 0
          ? []
          : [
              element('path', {
                d: shapePath(group, HEADING_MARK_PX / 2, x + (way * HEADING_MARK_PX) / 2, middle),
                fill: color,
              }),
            ]),
        ownText(label, labelX, baseline, { sizePx, fill: look.ink, isBold: true, at, dir }),
        ownText(count, labelX + way * (measure.widthOf(label, sizePx, true) + sizePx * 0.45), baseline, {
          sizePx,
          fill: look.muted,
          at,
          dir,
        }),
      ];
    }),
  ];
}

/** One look of `inksOf`, as the style sheets of the page have it. */
function inkShape({ kind, group, states, opacity, path: d }: Ink, { look, isMap }: SceneStyle): Element[] {
  const is = (state: string): boolean => states.includes(state);
  const color = is('out') ? look.out : look.group(group);
  const of = (attributes: Attributes): Element[] => [element('path', { d, ...attributes })];
  // A halo is a path below: not all that show files know which of fill and stroke comes first.
  const haloed = (px: number): Element[] => [
    ...of({ stroke: look.paper, 'stroke-width': px, 'stroke-linejoin': 'round' }),
    ...of({ fill: color }),
  ];
  switch (kind) {
    case 'leader':
      return of({
        stroke: color,
        'stroke-width': is('selected') ? 2 : 1,
        opacity: is('selected') ? 1 : 0.62,
        'shape-rendering': 'crispEdges',
      });
    case 'solid':
      return of({
        fill: color,
        ...(is('uncertain') ? { stroke: color, ...UNCERTAIN } : {}),
        ...(is('selected') ? { stroke: color, 'stroke-width': isMap ? 2 : 4 } : {}),
      });
    case 'hatch':
    case 'arrow':
      return of({ fill: color });
    case 'fade':
      return of({ fill: color, 'fill-opacity': opacity.toFixed(2) });
    case 'mark':
      return haloed(3);
    case 'cut':
      return of({ stroke: color, 'stroke-width': 2.25, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
    case 'ends':
      return of({ stroke: color, 'stroke-width': 2, 'shape-rendering': 'crispEdges' });
    case 'signs':
      return of({ fill: is('selected') ? color : 'none', stroke: color, 'stroke-width': 2.25 });
    case 'dot':
      return is('hollow') || is('uncertain') || is('out')
        ? of({
            fill: look.paper,
            stroke: color,
            'stroke-width': 2,
            'stroke-dasharray': is('uncertain') ? '2 2' : undefined,
          })
        : haloed(1.5);
  }
}

function eraShape(
  { x, y, widthPx: width, heightPx: height, label, labelX, labelY }: Era,
  { look, type, dir }: SceneStyle,
): Element[] {
  const box = element('rect', {
    x,
    y,
    width,
    height,
    fill: look.ink,
    'fill-opacity': 0.05,
    stroke: look.hairline,
    'stroke-dasharray': `0 ${width} ${height} ${width} ${height}`,
  });
  return label === ''
    ? [box]
    : [box, svgText(label, labelX, labelY, { sizePx: type.tickPx, fill: look.muted, at: 'middle', dir })];
}

function bandShape(
  { ids, x, y, widthPx, heightPx, group, isUncertain, isApproximate, isOut, countLabel }: Band,
  { look, type, dir, selected = null }: SceneStyle,
): Element[] {
  const color = isOut ? look.out : look.group(group);
  const opacity = selected !== null && ids.includes(selected) ? 0.38 : isApproximate ? 0.14 : 0.22;
  const body = element('rect', {
    x,
    y,
    width: widthPx,
    height: heightPx,
    ...(isOut ? { stroke: color } : { fill: color, 'fill-opacity': opacity }),
    ...(isUncertain ? { stroke: color, ...UNCERTAIN } : {}),
  });
  return countLabel === ''
    ? [body]
    : [body, svgText(countLabel, x + widthPx / 2, y - 8, { sizePx: type.tickPx, fill: look.muted, at: 'middle', dir })];
}

/** Around the point of the event that is open. */
const ringShape = ({ x, y, group }: Point, look: Look): Element =>
  element('circle', { cx: x, cy: y, r: 11, stroke: look.group(group), 'stroke-width': 2 });

function clusterShape({ x, y, widthPx, heightPx, label, isOut }: Cluster, { look, dir }: SceneStyle): Element {
  const frame = label === '' ? { fill: look.muted } : { fill: look.paper, stroke: look.muted };
  return element(
    'g',
    {},
    element('rect', {
      x: x - widthPx / 2,
      y: y - heightPx / 2,
      width: widthPx,
      height: heightPx,
      rx: heightPx / 2,
      ...frame,
    }),
    label !== '' &&
      ownText(label, x, y + CLUSTER_PX * BASELINE_EM, {
        sizePx: CLUSTER_PX,
        fill: isOut ? look.muted : look.ink,
        at: 'middle',
        dir,
      }),
  );
}
