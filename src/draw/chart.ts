// Draws a Scene: the axis, marks, bars and leaders as SVG, cards and labels as HTML buttons over it.
// Keyed joins; a node is written only where its value changed, so that a pan moves two groups and little else.

import { RING_PX, type AxisLabel, type Band, type Card, type Cluster, type Leader, type Point, type Scene, type SpanLabel } from '../layout/scene.js';
import { MARK_PX, shapePath } from '../layout/shapes.js';
import { THUMBNAIL_ROOM_PX } from '../layout/thumbnails.js';
import { cutTitle } from '../layout/title-lines.js';
import { PAD_PX } from '../layout/scene-cards.js';
import { leaderPath } from '../layout/scene-leaders.js';
import { fill, Rows } from './join.js';
import { createOverview } from './overview.js';
import { createSpans } from './spans.js';
import { groupClass, isNew, makeHtml, makeSvg, put, putAll, putStyle, putText, when } from './write.js';

export interface DrawOptions {
  readonly selected: string | null;
  /** The id whose button is the one tab stop of the list. */
  readonly tabStop: string | null;
  /** While a zoom is under way a card's text keeps its width as long as it fits. */
  readonly isZooming: boolean;
  /** Id of the element that a card opens. */
  readonly controls: string;
  /** The colour behind the chart is known: words have a halo in it, and leaders run on behind them. */
  readonly isGroundKnown: boolean;
  /** As of Metrics. */
  readonly titlePx?: ((text: string) => number) | undefined;
}

export interface Chart {
  /** Brings the drawing in line with the Scene. Drawing the same Scene twice changes no node. */
  update(scene: Scene, options: DrawOptions): void;
  /** The button of an event, if it has one now. */
  buttonOf(id: string): HTMLButtonElement | null;
  destroy(): void;
}

/** One button of the list: a moment's card or a period's label. */
type Entry = Card | SpanLabel;
const isCard = (entry: Entry): entry is Card => 'lane' in entry;

type Draw = (scene: Scene, options: DrawOptions) => void;

export function createChart(root: HTMLElement): Chart {
  const line = makeSvg('line', { class: 'axis-line', part: 'axis', x1: 0 });
  const moving = makeSvg('g');
  const overview = createOverview();
  const svg = makeSvg('svg', { 'class': 'marks', 'aria-hidden': 'true', 'translate': 'no', 'focusable': 'false' }, line, moving, overview.node);
  const list = makeHtml('ol', { class: 'events', part: 'list', role: 'list' });
  const layer = (name: string): SVGGElement => moving.appendChild(makeSvg('g', { class: name }));
  const drawAxis = createAxis(layer);
  const leaders = createLeaders(layer('leaders'));
  const spans = createSpans(layer('spans'));
  const marks = [createBands(layer('bands')), createPoints(layer('points')), createClusters(layer('clusters'))];
  const asOf = layer('as-of');
  const drawButtons = createButtons(list);
  root.append(svg, list);

  return {
    update(scene, options) {
      putAll(svg, { width: scene.widthPx, height: scene.heightPx });
      put(root, 'data-later', scene.sign > 0 ? 'right' : 'left');
      putAll(line, { x2: scene.widthPx, y1: scene.axis.y, y2: scene.axis.y });
      put(moving, 'transform', `translate(${scene.offsetPx},0)`);
      drawAxis(scene, options);
      leaders(scene, options);
      spans(scene.spans, scene.sign, options.selected);
      for (const draw of marks) draw(scene, options);
      drawAsOf(asOf, scene);
      overview.update(scene.overview);
      putStyle(list, 'transform', `translateX(${scene.offsetPx}px)`);
      drawButtons(scene, options);
    },
    buttonOf: (id) => [...root.querySelectorAll<HTMLButtonElement>('.events button.event')].find((button) => button.dataset['eventId'] === id) ?? null,
    destroy() {
      svg.remove();
      list.remove();
    },
  };
}

function createAxis(layer: (name: string) => SVGGElement): Draw {
  const [borders, ticks] = [createLines(layer('borders'), 'border'), createLines(layer('ticks'), 'tick')];
  const [labels, context] = [createLabels(layer('labels')), createLabels(layer('context'))];
  const [secondTicks, secondLabels] = [createLines(layer('borders'), 'border'), createLabels(layer('secondary'))];
  return ({ axis }) => {
    borders(axis.borders, axis.labelY + 7, axis.contextY + 6);
    ticks(axis.ticks, axis.y - 1, axis.y + 6);
    labels(axis.labels, axis.labelY);
    context(axis.context, axis.contextY);
    const { y, ticks: marks, labels: names } = axis.secondary ?? { y: 0, ticks: [], labels: [] };
    secondTicks(marks, y - 12, y + 5);
    secondLabels(names, y);
  };
}

function createLines(group: SVGGElement, name: string): (lines: Scene['axis']['ticks'], y1: number, y2: number) => void {
  const rows = new Rows<Scene['axis']['ticks'][number], SVGLineElement>(group, (line) => line.key, () => makeSvg('line', { class: name, part: name }));
  return (lines, y1, y2) => rows.update(lines, (node, { x }) => putAll(node, { x1: x, x2: x, y1, y2 }));
}

function createLabels(group: SVGGElement): (labels: readonly AxisLabel[], y: number) => void {
  const rows = new Rows<AxisLabel, SVGTextElement>(group, (label) => label.key, () => makeSvg('text', { 'text-anchor': 'middle' }));
  return (labels, y) => rows.update(labels, (node, { x, label }) => {
    putAll(node, { x, y });
    putText(node, label);
  });
}

function createLeaders(group: SVGGElement): Draw {
  const rows = new Rows<Leader, SVGPathElement>(group, (leader) => leader.id, () => makeSvg('path'));
  return (scene, { selected, isGroundKnown }) => rows.update(scene.leaders, (node, leader) => putAll(node, {
    'class': `leader ${groupClass(leader.group)}${when(leader.id === selected, 'selected')}`,
    'data-event-id': leader.id,
    'd': (isGroundKnown ? leaderPath(leader) : leader.pieces.map((piece) => `M${piece.x},${piece.from}V${piece.to}`).join('')) || null,
  }));
}

const BRACKET = 4;

function createBands(group: SVGGElement): Draw {
  const rows = new Rows<Band, SVGGElement>(group, (band) => band.id, () => makeSvg('g', { part: 'span' },
    makeSvg('rect', { class: 'band-body' }), makeSvg('path', { class: 'band-ends' }), makeSvg('path', { class: 'sign' }), makeSvg('text', { class: 'band-count' })));
  return (scene, { selected }) => rows.update(scene.bands, (node, band) => {
    const { x, y, widthPx, heightPx } = band;
    const isSelected = selected !== null && band.ids.includes(selected);
    putAll(node, {
      'class': `band ${groupClass(band.group)}${when(isSelected, 'selected')}${when(band.isUncertain, 'uncertain')}${when(band.isApproximate, 'approximate')}${when(band.isOut, 'out')}`,
      'data-event-id': band.id,
    });
    const [body, ends, sign, count] = node.children;
    putAll(body, { x, y, width: widthPx, height: heightPx });
    const bracket = (at: number): string => `M${at},${y - BRACKET}V${y + heightPx + BRACKET}`;
    put(ends, 'd', bracket(x) + bracket(x + widthPx));
    put(sign, 'd', band.dots.map((dot) => shapePath(band.group, MARK_PX.unnamed, dot, y + heightPx / 2)).join('') || null);
    putAll(count, { x: x + widthPx / 2, y: y - 8 });
    putText(count, band.countLabel);
  });
}

function createPoints(group: SVGGElement): Draw {
  const rows = new Rows<Point, SVGGElement>(group, (point) => point.id, () => makeSvg('g', { part: 'mark' },
    makeSvg('circle', { class: 'hit', r: 12 }), makeSvg('circle', { class: 'ring', r: 11 }), makeSvg('path', { class: 'dot' })));
  return (scene, { selected }) => rows.update(scene.points, (node, point) => {
    const isSelected = point.id === selected;
    putAll(node, {
      'class': `point ${groupClass(point.group)}${when(point.hasCard, 'full')}${when(point.isUncertain, 'uncertain')}${when(point.isHollow, 'hollow')}${when(point.isOut, 'out')}${when(isSelected, 'selected')}`,
      'data-event-id': point.id,
      'transform': `translate(${point.x},${point.y})`,
    });
    put(node.lastElementChild, 'd', shapePath(point.group, point.hasCard || isSelected ? MARK_PX.named : MARK_PX.unnamed));
  });
}

function createClusters(group: SVGGElement): Draw {
  const rows = new Rows<Cluster, SVGGElement>(group, (cluster) => cluster.key, () => makeSvg('g', { part: 'cluster' },
    makeSvg('rect', { rx: RING_PX, y: -RING_PX, height: 2 * RING_PX }), makeSvg('text', { 'text-anchor': 'middle', 'dy': '.35em' })));
  return (scene) => rows.update(scene.clusters, (node, { key, x, y, widthPx, label, isOut }) => {
    putAll(node, { 'class': `cluster${when(isOut, 'out')}`, 'data-cluster': key, 'transform': `translate(${x},${y})` });
    putAll(node.firstElementChild, { x: -widthPx / 2, width: widthPx });
    putText(node.lastElementChild, label);
  });
}

function drawAsOf(group: SVGGElement, { asOf }: Scene): void {
  fill(group, asOf ? [asOf] : [], () => makeSvg('g', {}, makeSvg('line'), makeSvg('text', { 'text-anchor': 'middle' })), (node, { x, y, heightPx, label, labelX, labelY }) => {
    putAll(node.firstElementChild, { x1: x, x2: x, y1: y, y2: y + heightPx });
    putAll(node.lastElementChild, { x: labelX, y: labelY });
    putText(node.lastElementChild, label);
  });
}

function createButtons(list: HTMLElement): Draw {
  const rows = new Rows<Entry, HTMLLIElement>(list, (entry) => entry.id, ({ id }) => makeHtml('li', {}, makeHtml('button', { 'type': 'button', 'class': 'event', 'part': 'event', 'data-event-id': id },
    // A space keeps the last letter of the one from joining the first of the other.
    makeHtml('span', { class: 'date', part: 'event-date' }), ' ', makeHtml('span', { class: 'title', part: 'event-title' }))));
  return (scene, { selected, tabStop, isZooming, controls, titlePx }) => {
    // The label of a span that is cut by the view stands later than the span begins: places on the screen are no order.
    const entries = [...scene.cards, ...scene.spanLabels].sort((a, b) => a.order - b.order);
    rows.update(entries, (item, entry) => {
      const isSelected = entry.id === selected;
      const widthPx = widthOf(item, entry, isZooming);
      const cut = isCard(entry) && titlePx ? cutTitle(entry.title, widthPx - PAD_PX - (entry.thumbnail === null ? 0 : THUMBNAIL_ROOM_PX) - SLACK_PX, TITLE_LINES, titlePx) : entry.title.length;
      const kind = isCard(entry) ? `card${when(entry.side < 0, 'earlier')}` : `span-label${when(entry.isBefore, 'before')}`;
      put(item, 'class', `${kind} ${groupClass(entry.group)}${when(isSelected, 'selected')}${when(entry.isPinned, 'pinned')}${when(cut < entry.title.length, 'cut')}${when(thumbnailOf(entry) !== null, 'pictured')}`);
      const button = item.firstElementChild;
      putText(button?.firstElementChild, shownDateOf(entry));
      putTitle(button?.lastElementChild, entry.title, cut);
      putAll(button?.lastElementChild, { lang: entry.lang ?? null, dir: entry.lang ? 'auto' : null });
      putAll(button, { 'aria-label': nameOf(entry), 'aria-expanded': String(isSelected), 'aria-controls': isSelected ? controls : null, 'tabindex': entry.id === tabStop ? 0 : -1 });
      drawThumbnail(button, thumbnailOf(entry));
      placeEntry(item, entry, scene.sign, widthPx);
      drawMore(item, entry, tabStop);
    });
  };
}

const shownDateOf = (entry: Entry): string => (isCard(entry) ? entry.shownDate : entry.date);

const thumbnailOf = (entry: Entry): string | null => (isCard(entry) ? entry.thumbnail : null);

/** The small picture of a card, over the place that its styles hold. It adds no words: one that does not come leaves its place empty. */
function drawThumbnail(button: Element | null, src: string | null): void {
  const old = button?.querySelector('img');
  if (!button || (old?.getAttribute('src') ?? null) === src) return;
  old?.remove();
  if (src === null) return;
  const picture = makeHtml('img', { alt: '', loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer', src });
  picture.addEventListener('error', () => (picture.hidden = true));
  button.insertBefore(picture, button.lastElementChild);
}

/** 'date: title, group', beginning with what is seen: where that is a shorter date, the whole one follows. */
function nameOf(entry: Entry): string {
  const shown = shownDateOf(entry);
  return `${shown}: ${entry.title}${shown === entry.date ? '' : ` (${entry.date})`}${entry.groupWords}`;
}

const TITLE_LINES = 2;
/** What measures of words may be off by. */
const SLACK_PX = 1;

/** While a zoom is under way a card keeps its width as long as it fits. */
function widthOf(item: HTMLElement, entry: Entry, isZooming: boolean): number {
  const held = Number.parseFloat(item.style.width);
  return isCard(entry) && isZooming && held <= entry.roomPx ? held : entry.widthPx;
}

/** A title, its end from `cut` on in an element of its own: it gives way to an ellipsis until all of the title is asked for. */
function putTitle(node: Element | null | undefined, title: string, cut: number): void {
  if (!node || !isNew(node, `${cut} ${title}`)) return;
  node.textContent = title.slice(0, cut);
  if (cut < title.length) node.append(makeHtml('span', { class: 'rest' }, title.slice(cut)));
}

function placeEntry(item: HTMLElement, entry: Entry, sign: 1 | -1, widthPx: number): void {
  // The stem is 2 px wide and stands in the middle of the event's pixel.
  const reachesRight = sign * (isCard(entry) ? entry.side : 1) > 0;
  putStyle(item, 'width', `${widthPx}px`);
  putStyle(item, 'transform', `translate(${reachesRight ? entry.x - 1 : entry.x + 1 - widthPx}px,${entry.y}px)`);
  putStyle(item, 'height', isCard(entry) ? `${entry.heightPx}px` : '');
}

/** The '+3' beside the date of a card, or the name of a period: a button of its own, placed by an unseen copy of the words. */
function drawMore(item: HTMLElement, entry: Entry, tabStop: string | null): void {
  const [, old] = item.children;
  if (!entry.moreLabel) return old?.remove();
  const row = old ?? item.appendChild(makeHtml('div', { class: 'more' }, makeHtml('span', { 'aria-hidden': 'true' }), makeHtml('button', { type: 'button', part: 'cluster' })));
  putText(row.firstElementChild, isCard(entry) ? entry.shownDate : '');
  const button = row.lastElementChild;
  putText(button, entry.moreLabel);
  // The next stop after its card; its name begins with what is seen.
  putAll(button, { 'data-stack': entry.id, 'tabindex': entry.id === tabStop ? 0 : -1, 'aria-label': `${entry.moreLabel}: ${entry.moreName}` });
}
