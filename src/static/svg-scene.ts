// The Scene as SVG: what draw/ makes in the page, as elements of a file.

import { dashesOf, slashesAt } from '../layout/break-paths.js';
import type { Band, Card, Cluster, Era, Point, Scene, SpanLabel } from '../layout/scene.js';
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
  readonly titlePx: number;
  /** Heights of a line of text, of a card's date and of its title, and of a period's name, px. */
  readonly linePx: number;
  readonly dateLinePx: number;
  readonly titleLinePx: number;
  readonly spanLinePx: number;
}

export interface SceneStyle { readonly look: Look; readonly type: Type; readonly measure: Measure; readonly dir: Direction }

/** From the event's line to the words of its card, and from them to its end. */
const PAD_PX = 11;
const END_PX = 3;
/** Around words that a line passes behind. */
const HALO_PX = 3;
const CLUSTER_PX = 11;
/** Where two texts stand beside each other by their widths, they keep this much room for what an estimate is off. */
const SLACK = 1.04;
const GAP = '\u2003';
/** Widths are estimated: a line is filled up to here, so that the end of a wide word stays within its card. */
export const FILL = 0.97;
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
  return element('svg', { width: scene.widthPx, height: scene.heightPx }, element('g', { transform: `translate(${offsetPx},0)` }, scene.eras.flatMap((era) => eraShape(era, style))), element('path', { d: `M0,${axis.y}H${scene.widthPx}`, stroke: hairline, 'stroke-width': 1.5, 'stroke-dasharray': dashesOf(scene) }),
    element('g', { transform: `translate(${offsetPx},0)` },
      axis.borders.map(({ x }) => line(x, axis.labelY + 7, axis.contextY + 6)), axis.ticks.map(({ x }) => line(x, axis.y - 1, axis.y + 6)),
      axis.labels.map(({ x, label }) => words(x, axis.labelY, label)), axis.context.map(({ x, label }) => words(x, axis.contextY, label, { fill: ink, isBold: true })),
      axis.breaks?.flatMap((one) => [element('path', { d: slashesAt(one.x, axis.y), stroke: muted, 'stroke-width': 1.25 }), ...(one.label === '' ? [] : [words(one.x, axis.contextY, one.label)])]),
      secondary && [...secondary.ticks.map(({ x }) => line(x, secondary.y - 12, secondary.y + 5)), ...secondary.labels.map(({ x, label }) => words(x, secondary.y, label))],
      scene.density?.layers.map(({ group, path }) => element('path', { d: path, fill: style.look.group(group), 'fill-opacity': 0.4 })),
      scene.leaders.map((leader) => element('path', { d: leader.path, stroke: style.look.group(leader.group), opacity: 0.62, 'shape-rendering': 'crispEdges' })),
      scene.spans.map((span) => spanShape(span, style.look.group(span.group), style.look.paper)), scene.bands.map((band) => bandShape(band, style)), scene.points.map((point) => pointShape(point, style.look)),
      scene.clusters.map((cluster) => clusterShape(cluster, style)),
      asOf && [line(asOf.x, asOf.y, asOf.y + asOf.heightPx, ink, 2), ...(asOf.label === '' ? [] : [words(asOf.labelX, asOf.labelY, asOf.label)])]));
}

function eraShape({ x, y, widthPx: width, heightPx: height, label, labelX, labelY }: Era, { look, type, dir }: SceneStyle): Element[] {
  const box = element('rect', { x, y, width, height, fill: look.ink, 'fill-opacity': 0.05, 'stroke': look.hairline, 'stroke-dasharray': `0 ${width} ${height} ${width} ${height}` });
  return label === '' ? [box] : [box, svgText(label, labelX, labelY, { sizePx: type.tickPx, fill: look.muted, at: 'middle', dir })];
}

function bandShape({ x, y, widthPx, heightPx, group, ends, signs, isUncertain, isApproximate, countLabel }: Band, { look, type, dir }: SceneStyle): Element {
  const color = look.group(group);
  const doubt = isUncertain ? { stroke: color, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' } : {};
  return element('g', {},
    element('rect', { x, y, width: widthPx, height: heightPx, fill: color, 'fill-opacity': isUncertain ? 0.35 : isApproximate ? 0.14 : 0.22, ...doubt }),
    element('path', { d: ends, stroke: color, 'stroke-width': 2, 'shape-rendering': 'crispEdges' }),
    element('path', { d: signs, fill: 'none', stroke: color, 'stroke-width': 2.25 }),
    countLabel !== '' && svgText(countLabel, x + widthPx / 2, y - 8, { sizePx: type.tickPx, fill: look.muted, at: 'middle', dir }));
}

function pointShape({ group, path: d, isUncertain, isHollow }: Point, look: Look): Element {
  const color = look.group(group);
  if (isUncertain || isHollow) return element('path', { d, fill: look.paper, stroke: color, 'stroke-width': 2, 'stroke-dasharray': isUncertain ? '2 2' : undefined });
  return element('g', {}, element('path', { d, stroke: look.paper, 'stroke-width': 3 }), element('path', { d, fill: color }));
}

function clusterShape({ x, y, widthPx, heightPx, label }: Cluster, { look, dir }: SceneStyle): Element {
  return element('g', {},
    element('rect', { x: x - widthPx / 2, y: y - heightPx / 2, width: widthPx, height: heightPx, rx: heightPx / 2, fill: look.paper, stroke: look.muted }),
    label !== '' && ownText(label, x, y + CLUSTER_PX * BASELINE_EM, { sizePx: CLUSTER_PX, fill: look.ink, at: 'middle', dir }));
}

/** The words: cards above the axis, names of the periods below it, in the order of time. */
export function sceneWords(scene: Scene, style: SceneStyle): Element {
  const cards = scene.cards.map((card) => ({ order: card.order, shape: cardShape(card, scene.sign, style) }));
  const labels = scene.spanLabels.map((label) => ({ order: label.order, shape: labelShape(label, scene.sign, style) }));
  return element('g', { transform: `translate(${scene.offsetPx},0)` }, [...cards, ...labels].sort((a, b) => a.order - b.order).map((one) => one.shape));
}

function cardShape({ x, y, widthPx, heightPx, side, group, title, titleLines, shownDate, moreLabel }: Card, sign: 1 | -1, { look, type, measure, dir }: SceneStyle): Element {
  const way = sign * side > 0 ? 1 : -1;
  const at = way > 0 ? 'left' : 'right';
  const start = x + way * (PAD_PX + 1);
  const roomPx = (widthPx - 2 - PAD_PX - END_PX) * FILL;
  const moreRoomPx = moreLabel === '' ? 0 : measure.widthOf(moreLabel, type.datePx, true) + type.datePx;
  const dates = breakLines(shownDate, roomPx - moreRoomPx, 2, (text) => measure.widthOf(text, type.datePx));
  const lines = breakLines(title, roomPx, Math.max(1, 1 + titleLines - dates.length), (text) => measure.widthOf(text, type.titlePx, true));
  const top = y + type.dateLinePx * dates.length;
  const dateY = (line: number): number => y + type.dateLinePx * (line + 0.5) + type.datePx * BASELINE_EM;
  const when = (text: string): Part => ({ text, sizePx: type.datePx, fill: look.muted });
  const more: Part[] = moreLabel === '' ? [] : [{ text: moreLabel, sizePx: type.datePx, fill: look.ink, isBold: true }];
  // Behind each line of words the ground: leaders pass there. Not all that show files know a text's stroke from its fill.
  const ground = (middle: number, heightPx: number, lengthPx: number): Element => {
    const px = Math.min(lengthPx * SLACK, roomPx) + 2 * HALO_PX;
    return element('rect', { x: round(way > 0 ? start - HALO_PX : start + HALO_PX - px), y: round(middle - heightPx / 2), width: round(px), height: round(heightPx), fill: look.paper });
  };
  return element('g', {},
    dates.map((text, i) => ground(y + type.dateLinePx * (i + 0.5), type.dateLinePx, measure.widthOf(text, type.datePx) + (i === 0 ? moreRoomPx : 0))),
    lines.map((text, i) => ground(top + type.titleLinePx * (i + 0.5), type.titleLinePx, measure.widthOf(text, type.titlePx, true))),
    element('rect', { x: x - 1, y, width: 2, height: heightPx, fill: look.group(group), 'shape-rendering': 'crispEdges' }),
    dates.flatMap((text, i) => row(i === 0 ? [when(text), ...more] : [when(text)], start, dateY(i), way, dir, measure)),
    lines.map((line, i) => svgText(line, start, top + type.titleLinePx * (i + 0.5) + type.titlePx * BASELINE_EM, { sizePx: type.titlePx, fill: look.ink, isBold: true, at, dir })));
}

/** The name, and its date after it where there is room for both; then how many periods without a name it stands for. */
function labelShape({ x, y, widthPx, title, date, moreLabel }: SpanLabel, sign: 1 | -1, { look, type, measure, dir }: SceneStyle): Element {
  const sizePx = type.datePx;
  const more: Part[] = moreLabel === '' ? [] : [{ text: moreLabel, sizePx, fill: look.ink, isBold: true }];
  const roomPx = widthPx * FILL - more.reduce((sum, { text }) => sum + measure.widthOf(text, sizePx, true) + sizePx, 0);
  const name: Part = { text: cutLine(title, roomPx, (text) => measure.widthOf(text, sizePx, true)), sizePx, fill: look.ink, isBold: true, dir };
  const when: Part = { text: date, sizePx, fill: look.muted };
  const needPx = measure.widthOf(title, sizePx, true) + sizePx + measure.widthOf(date, sizePx);
  return element('g', {}, row([name, ...(needPx <= roomPx ? [when] : []), ...more], x, y + type.spanLinePx * 0.53 + sizePx * BASELINE_EM, sign, dir, measure));
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
