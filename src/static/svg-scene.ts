// The Scene as SVG: what draw/ makes in the page, as elements of a file.

import { RING_PX, type Band, type Card, type Point, type Scene, type SpanLabel } from '../layout/scene.js';
import type { Direction } from '../layout/viewport.js';
import { breakLines, cutLine } from './lines.js';
import type { Look } from './look.js';
import { element, type Element } from './markup.js';
import type { Measure } from './measure.js';
import { spanShape } from './svg-span.js';
import { directionOf, ownText, round, svgText, type TextStyle } from './svg-text.js';

/** Sizes of text that follow from the one size of the picture. */
export interface Type {
  readonly emPx: number;
  readonly datePx: number;
  readonly tickPx: number;
  /** Height of a line of text, and of a card's date, px. */
  readonly linePx: number;
  readonly dateLinePx: number;
}

export interface SceneStyle { readonly look: Look; readonly type: Type; readonly measure: Measure; readonly dir: Direction }

/** From the event's line to the words of its card. */
const PAD_PX = 14;
const BRACKET_PX = 4;
/** Where two texts stand beside each other by their widths, they keep this much room for what an estimate is off. */
const SLACK = 1.04;
const GAP = '\u2003';
/** Widths are estimated: a line is filled up to here, so that the end of a wide word stays within its card. */
const FILL = 0.97;
/** From the middle of a line to where its letters stand, in em. */
export const BASELINE_EM = 0.35;

/** What the chart's edges cut: all but the words of cards and bars. */
export function sceneMarks(scene: Scene, style: SceneStyle): Element {
  const { axis, offsetPx } = scene;
  const { hairline, ink, muted } = style.look;
  const line = (x: number, y1: number, y2: number, stroke = hairline, width = 1): Element => element('path', { d: `M${x},${y1}V${y2}`, stroke, 'stroke-width': width, 'shape-rendering': 'crispEdges' });
  const words = (x: number, y: number, text: string, change: Partial<TextStyle> = {}): Element => ownText(text, x, y, { sizePx: style.type.tickPx, fill: muted, at: 'middle', dir: style.dir, ...change });
  const { secondary } = axis;
  const { asOf } = scene;
  return element('svg', { width: scene.widthPx, height: scene.heightPx }, element('path', { d: `M0,${axis.y}H${scene.widthPx}`, stroke: hairline, 'stroke-width': 1.5 }),
    element('g', { transform: `translate(${offsetPx},0)` },
      axis.borders.map(({ x }) => line(x, axis.labelY + 7, axis.contextY + 6)), axis.ticks.map(({ x }) => line(x, axis.y - 1, axis.y + 6)),
      axis.labels.map(({ x, label }) => words(x, axis.labelY, label)), axis.context.map(({ x, label }) => words(x, axis.contextY, label, { fill: ink, isBold: true })),
      secondary && [...secondary.ticks.map(({ x }) => line(x, secondary.y - 12, secondary.y + 5)), ...secondary.labels.map(({ x, label }) => words(x, secondary.y, label))],
      scene.leaders.map(({ pieces, group, isFaint }) => pieces.length > 0 && element('path', {
        d: pieces.map((piece) => `M${piece.x},${piece.from}V${piece.to}`).join(''), stroke: style.look.group(group), 'stroke-width': 2, opacity: isFaint ? 0.45 : undefined, 'shape-rendering': 'crispEdges',
      })).filter((one) => one !== false),
      scene.spans.map((span) => spanShape(span, scene.sign, style.look.group(span.group))), scene.bands.map((band) => bandShape(band, style)), scene.points.map((point) => pointShape(point, style.look)),
      scene.clusters.map(({ x, y, label }) => element('g', {}, element('circle', { cx: x, cy: y, r: RING_PX, fill: style.look.paper, stroke: ink, 'stroke-width': 1.5 }), words(x, y + 12 * BASELINE_EM, label, { sizePx: 12, fill: ink }))),
      asOf && [line(asOf.x, asOf.y, asOf.y + asOf.heightPx, ink, 2), ...(asOf.label === '' ? [] : [words(asOf.x, axis.labelY, asOf.label)])]));
}

function bandShape({ x, y, widthPx, heightPx, group, dots, isUncertain, isApproximate, countLabel }: Band, { look, type, dir }: SceneStyle): Element {
  const color = look.group(group);
  const bracket = (at: number): string => `M${at},${y - BRACKET_PX}V${y + heightPx + BRACKET_PX}`;
  const doubt = isUncertain ? { stroke: color, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' } : {};
  return element('g', {},
    element('rect', { x, y, width: widthPx, height: heightPx, fill: color, 'fill-opacity': isUncertain ? 0.35 : isApproximate ? 0.14 : 0.22, ...doubt }),
    element('path', { d: bracket(x) + bracket(x + widthPx), stroke: color, 'stroke-width': 2, 'shape-rendering': 'crispEdges' }),
    dots.map((dot) => element('circle', { cx: dot, cy: y + heightPx / 2, r: 4.5, fill: 'none', stroke: color, 'stroke-width': 2.25 })),
    countLabel !== '' && svgText(countLabel, x + widthPx / 2, y - 8, { sizePx: type.tickPx, fill: look.muted, at: 'middle', dir }));
}

function pointShape({ x, y, group, hasCard, isUncertain }: Point, look: Look): Element {
  const place = { cx: x, cy: y, r: hasCard ? 5.5 : 3 };
  const color = look.group(group);
  return element('circle', isUncertain ? { ...place, fill: 'none', stroke: color, 'stroke-width': 2, 'stroke-dasharray': '2 2' } : { ...place, fill: color, 'fill-opacity': hasCard ? undefined : 0.55 });
}

/** The words: cards above the axis, names of the periods below it, in the order of time. */
export function sceneWords(scene: Scene, style: SceneStyle): Element {
  const cards = scene.cards.map((card) => ({ order: card.order, shape: cardShape(card, scene.sign, style) }));
  const labels = scene.spanLabels.map((label) => ({ order: label.order, shape: labelShape(label, scene.sign, style) }));
  return element('g', { transform: `translate(${scene.offsetPx},0)` }, [...cards, ...labels].sort((a, b) => a.order - b.order).map((one) => one.shape));
}

function cardShape({ x, y, widthPx, heightPx, group, title, date, moreLabel }: Card, sign: 1 | -1, { look, type, measure, dir }: SceneStyle): Element {
  const at = sign > 0 ? 'left' : 'right';
  const start = x + sign * (PAD_PX + 1);
  const roomPx = (widthPx - 2 - 2 * PAD_PX) * FILL;
  const moreRoomPx = moreLabel === '' ? 0 : measure.widthOf(moreLabel, type.datePx, true) + type.datePx;
  const shown = cutLine(date, roomPx - moreRoomPx, (text) => measure.widthOf(text, type.datePx));
  const lines = breakLines(title, roomPx, 2, (text) => measure.widthOf(text, type.emPx, true));
  const top = y + type.dateLinePx;
  const when: Part = { text: shown, sizePx: type.datePx, fill: look.muted };
  const more: Part[] = moreLabel === '' ? [] : [{ text: moreLabel, sizePx: type.datePx, fill: look.ink, isBold: true }];
  return element('g', {},
    element('rect', { x: x - 1, y, width: 2, height: heightPx, fill: look.group(group), 'shape-rendering': 'crispEdges' }),
    row([when, ...more], start, y + type.dateLinePx / 2 + type.datePx * BASELINE_EM, sign, dir, measure),
    lines.map((line, i) => svgText(line, start, top + type.linePx * (i + 0.5) + type.emPx * BASELINE_EM, { sizePx: type.emPx, fill: look.ink, isBold: true, at, dir })));
}

/** The name, and its date after it where there is room for both. */
function labelShape({ x, y, widthPx, title, date }: SpanLabel, sign: 1 | -1, { look, type, measure, dir }: SceneStyle): Element {
  const roomPx = widthPx * FILL;
  const name: Part = { text: cutLine(title, roomPx, (text) => measure.widthOf(text, type.emPx, true)), sizePx: type.emPx, fill: look.ink, isBold: true, dir };
  const when: Part = { text: date, sizePx: type.datePx, fill: look.muted };
  const needPx = measure.widthOf(title, type.emPx, true) + type.emPx + measure.widthOf(date, type.datePx);
  return element('g', {}, row(needPx <= roomPx ? [name, when] : [name], x, y + type.linePx * 0.53 + type.emPx * BASELINE_EM, sign, dir, measure));
}

/** A piece of a row; it runs as its first letter does, unless its direction is given. */
interface Part { readonly text: string; readonly sizePx: number; readonly fill: string; readonly isBold?: boolean; readonly dir?: Direction }

/** Pieces that follow each other the way time runs. As one text where all run that way: then the browser sets them. */
function row(parts: readonly Part[], start: number, y: number, sign: 1 | -1, around: Direction, measure: Measure): Element[] {
  const at = sign > 0 ? 'left' : 'right';
  const way: Direction = sign > 0 ? 'ltr' : 'rtl';
  const directed = parts.map((part) => ({ ...part, dir: part.dir ?? directionOf(part.text, around) }));
  const [first] = directed;
  if (first && directed.every((part) => part.dir === way)) {
    const spans = directed.map(({ text, sizePx, fill, isBold }, i) => (i === 0 ? text : element('tspan', { 'font-size': round(sizePx), 'font-weight': isBold ? 700 : 400, fill, 'unicode-bidi': 'isolate' }, text)));
    return [svgText(spans.flatMap((span, i) => (i === 0 ? [span] : [GAP, span])), start, y, { ...first, at })];
  }
  let x = start;
  return directed.map((part) => {
    const text = svgText(part.text, x, y, { ...part, at });
    x += sign * (measure.widthOf(part.text, part.sizePx, part.isBold) * SLACK + part.sizePx);
    return text;
  });
}
