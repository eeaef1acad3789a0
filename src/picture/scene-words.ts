// The words of a Scene as SVG: cards above the axis, names of periods below it, laid out from the Scene's own sizes.

import type { Card, Scene, SpanLabel } from '../layout/scene.js';
import { THUMBNAIL_PX, THUMBNAIL_ROOM_PX } from '../layout/thumbnails.js';
import type { Direction } from '../layout/viewport.js';
import { breakLines, cutLine } from './lines.js';
import { element, type Element } from './markup.js';
import type { Measure, SceneStyle } from './style.js';
import { BASELINE_EM, directionOf, round, svgText } from './text.js';

/** From the event's line to the words of its card, and from them to its end. */
const PAD_PX = 11;
const END_PX = 3;
/** Around words that a line passes behind. */
const HALO_PX = 3;
/** Where two texts stand beside each other by their widths, they keep this much room for what an estimate is off. */
const SLACK = 1.04;
const GAP = '\u2003';
/** Widths are estimated: a line is filled up to here, so that the end of a wide word stays within its card. */
export const FILL = 0.97;
/** Of the card that is open. */
const WASH = 0.11;

/** In the order of time. */
export function sceneWords({ cards, spanLabels, offsetPx, sign }: Scene, style: SceneStyle): Element {
  const { isMap, selected = null } = style;
  const shapes = [
    ...cards.map((card) => ({ order: card.order, shape: (isMap ? nameShape : cardShape)(card, sign, style) })),
    ...spanLabels
      .filter(({ id }) => !isMap || id === selected)
      .map((label) => ({ order: label.order, shape: labelShape(label, sign, style) })),
  ];
  // What was asked for lies over what it covers.
  const isOver = (card: Card): boolean => card.isPinned || card.id === selected;
  const over = new Set(cards.filter(isOver).map(({ order }) => order));
  shapes.sort((a, b) => Number(over.has(a.order)) - Number(over.has(b.order)) || a.order - b.order);
  return element(
    'g',
    { transform: `translate(${offsetPx},0)` },
    shapes.map((one) => one.shape),
  );
}

function cardShape(card: Card, sign: 1 | -1, style: SceneStyle): Element {
  const { x, y, widthPx, heightPx, side, group, moreLabel, thumbnail } = card;
  const { look, type, measure, dir } = style;
  const way = sign * side > 0 ? 1 : -1;
  const at = way > 0 ? 'left' : 'right';
  const picturePx = thumbnail === null ? 0 : THUMBNAIL_ROOM_PX;
  const start = x + way * (PAD_PX + 1 + picturePx);
  const roomPx = (widthPx - 2 - PAD_PX - END_PX - picturePx) * FILL;
  const { dates, lines, moreRoomPx } = linesOf(card, roomPx, style);
  const top = y + type.dateLinePx * dates.length;
  const dateY = (line: number): number => y + type.dateLinePx * (line + 0.5) + type.datePx * BASELINE_EM;
  const when = (text: string): Part => ({ text, sizePx: type.datePx, fill: look.muted });
  const more: Part[] = moreLabel === '' ? [] : [{ text: moreLabel, sizePx: type.datePx, fill: look.ink, isBold: true }];
  // Behind each line of words the ground: leaders pass there. Not all that show files know a text's stroke from its
  // fill.
  const ground = (middle: number, heightPx: number, lengthPx: number): Element => {
    const px = Math.min(lengthPx * SLACK, roomPx) + 2 * HALO_PX;
    return element('rect', {
      x: round(way > 0 ? start - HALO_PX : start + HALO_PX - px),
      y: round(middle - heightPx / 2),
      width: round(px),
      height: round(heightPx),
      fill: look.paper,
    });
  };
  return element(
    'g',
    {},
    plateShape(card, way, style) ?? [
      ...dates.map((text, i) =>
        ground(
          y + type.dateLinePx * (i + 0.5),
          type.dateLinePx,
          measure.widthOf(text, type.datePx) + (i === 0 ? moreRoomPx : 0),
        ),
      ),
      ...lines.map((text, i) =>
        ground(top + type.titleLinePx * (i + 0.5), type.titleLinePx, measure.widthOf(text, type.titlePx, true)),
      ),
    ],
    stemShape(x - 1, y, 2, heightPx, look.group(group)),
    pictureShape(card, way, style),
    dates.flatMap((text, i) => row(i === 0 ? [when(text), ...more] : [when(text)], start, dateY(i), way, dir, measure)),
    lines.map((line, i) =>
      svgText(line, start, top + type.titleLinePx * (i + 0.5) + type.titlePx * BASELINE_EM, {
        sizePx: type.titlePx,
        fill: look.ink,
        isBold: true,
        at,
        dir,
      }),
    ),
  );
}

/** The lines of a card's date and of its title, as they break in its room; what its count takes of the first of them. */
function linesOf(
  { shownDate, title, titleLines, moreLabel }: Card,
  roomPx: number,
  { type, measure }: SceneStyle,
): { readonly dates: readonly string[]; readonly lines: readonly string[]; readonly moreRoomPx: number } {
  const moreRoomPx = moreLabel === '' ? 0 : measure.widthOf(moreLabel, type.datePx, true) + type.datePx;
  const dates = breakLines(shownDate, roomPx - moreRoomPx, 2, (text) => measure.widthOf(text, type.datePx));
  const lines = breakLines(title, roomPx, Math.max(1, 1 + titleLines - dates.length), (text) =>
    measure.widthOf(text, type.titlePx, true),
  );
  return { dates, lines, moreRoomPx };
}

/** The line at which a card's words begin. */
const stemShape = (x: number, y: number, width: number, height: number, fill: string): Element =>
  element('rect', { x, y, width, height, fill, 'shape-rendering': 'crispEdges' });

/** The ground of a card that was asked for, and the wash of the one that is open. */
function plateShape(
  { id, x, y, widthPx, heightPx, group, isPinned }: Card,
  way: 1 | -1,
  { look, selected }: SceneStyle,
): Element[] | null {
  const box = { x: way > 0 ? x - 1 : x + 1 - widthPx, y, width: widthPx, height: heightPx, rx: 4 };
  if (!isPinned && id !== selected) return null;
  return [
    element('rect', { ...box, fill: look.paper }),
    ...(id === selected ? [element('rect', { ...box, fill: look.group(group), 'fill-opacity': WASH })] : []),
  ];
}

/** The small picture of a card, where the file may hold it; its place without it. */
function pictureShape({ x, y, thumbnail }: Card, way: 1 | -1, { look, picture }: SceneStyle): Element | null {
  if (thumbnail === null) return null;
  const box = {
    x: way > 0 ? x + PAD_PX + 1 : x - PAD_PX - 1 - THUMBNAIL_PX,
    y,
    width: THUMBNAIL_PX,
    height: THUMBNAIL_PX,
  };
  const href = picture?.(thumbnail);
  return href
    ? element('image', { ...box, href, preserveAspectRatio: 'xMidYMid slice' })
    : element('rect', { ...box, rx: 5, fill: look.ink, 'fill-opacity': 0.05 });
}

/** On a map a card is its title on one line; that of the open event stands out. */
function nameShape(card: Card, sign: 1 | -1, style: SceneStyle): Element {
  const { id, x, y, widthPx, heightPx, side, group, title } = card;
  const {
    look,
    type: { titlePx },
    measure,
    dir,
    selected,
  } = style;
  const way = sign * side > 0 ? 1 : -1;
  const isBold = id === selected;
  const text = cutLine(title, (widthPx - 2 - PAD_PX - END_PX) * FILL, (one) => measure.widthOf(one, titlePx, isBold));
  const stemPx = isBold ? 3 : 2;
  return element(
    'g',
    {},
    stemShape(way > 0 ? x - 1 : x + 1 - stemPx, y, stemPx, heightPx, look.group(group)),
    svgText(text, x + way * (PAD_PX + 1), y + heightPx / 2 + titlePx * BASELINE_EM, {
      sizePx: titlePx,
      fill: isBold ? look.ink : look.muted,
      isBold,
      at: way > 0 ? 'left' : 'right',
      dir,
    }),
  );
}

/** The name, and its date after it where there is room for both; then how many periods without a name it stands for. */
function labelShape(
  { x, y, widthPx, isBefore, title, date, moreLabel }: SpanLabel,
  sign: 1 | -1,
  { look, type, measure, dir }: SceneStyle,
): Element {
  const sizePx = type.datePx;
  const more: Part[] = moreLabel === '' ? [] : [{ text: moreLabel, sizePx, fill: look.ink, isBold: true }];
  const roomPx = widthPx * FILL - more.reduce((sum, { text }) => sum + measure.widthOf(text, sizePx, true) + sizePx, 0);
  const name: Part = {
    text: cutLine(title, roomPx, (text) => measure.widthOf(text, sizePx, true)),
    sizePx,
    fill: look.ink,
    isBold: true,
    dir,
  };
  const when: Part = { text: date, sizePx, fill: look.muted };
  const needPx = measure.widthOf(title, sizePx, true) + sizePx + measure.widthOf(date, sizePx);
  const parts = [name, ...(needPx <= roomPx ? [when] : []), ...more];
  // One that stands before its bar ends with its label.
  const allPx = parts.reduce((sum, part) => sum + measure.widthOf(part.text, sizePx, part.isBold) + sizePx, -sizePx);
  const start = isBefore ? x + sign * Math.max(0, widthPx - allPx) : x;
  return element('g', {}, row(parts, start, y + type.spanLinePx * 0.53 + sizePx * BASELINE_EM, sign, dir, measure));
}

/** A piece of a row; it runs as its first letter does, unless its direction is given. */
interface Part {
  readonly text: string;
  readonly sizePx: number;
  readonly fill: string;
  readonly isBold?: boolean;
  readonly dir?: Direction;
}

/** Pieces that follow each other the way time runs. As one text where all run that way: then the browser sets them. */
function row(
  parts: readonly Part[],
  start: number,
  y: number,
  sign: 1 | -1,
  around: Direction,
  measure: Measure,
): Element[] {
  const at = sign > 0 ? 'left' : 'right';
  const way: Direction = sign > 0 ? 'ltr' : 'rtl';
  const directed = parts.map((part) => ({ ...part, dir: part.dir ?? directionOf(part.text, around) }));
  const [first] = directed;
  if (first && directed.every((part) => part.dir === way)) {
    const spans = directed.map(({ text, sizePx, fill, isBold }, i) =>
      i === 0
        ? text
        : element(
            'tspan',
            { 'font-size': round(sizePx), 'font-weight': isBold ? 700 : 400, fill, 'unicode-bidi': 'isolate' },
            text,
          ),
    );
    return [
      svgText(
        spans.flatMap((span, i) => (i === 0 ? [span] : [GAP, span])),
        start,
        y,
        { ...first, at },
      ),
    ];
  }
  let x = start;
  return directed.map((part) => {
    const text = svgText(part.text, x, y, { ...part, at });
    x += sign * (measure.widthOf(part.text, part.sizePx, part.isBold) * SLACK + part.sizePx);
    return text;
  });
}
