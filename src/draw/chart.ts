// Draws a Scene: the axis, marks, bars and leaders as SVG, cards and labels as HTML buttons over it.
// Keyed joins; a node is written only where its value changed, so that a pan moves two groups and little else.

import { select, type Selection } from 'd3-selection';
import { RING_PX, type Band, type Card, type Cluster, type Leader, type Point, type Scene, type SpanLabel } from '../layout/scene.js';
import { MARK_PX, shapePath } from '../layout/shapes.js';
import { leaderPath } from '../layout/scene-leaders.js';
import { drawSpans } from './spans.js';
import { drawOverview } from './overview.js';
import { groupClass, put, putStyle, putText, type SvgGroup } from './write.js';

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
}

export interface Chart {
  /** Brings the drawing in line with the Scene. Drawing the same Scene twice changes no node. */
  update(scene: Scene, options: DrawOptions): void;
  /** The button of an event, if it has one now. */
  buttonOf(id: string): HTMLButtonElement | null;
  destroy(): void;
}

/** One button of the list: a moment's card or a period's label. */
type Entry = (Card & { readonly isSpan: false }) | (SpanLabel & { readonly isSpan: true });

export function createChart(root: HTMLElement): Chart {
  const host = select(root);
  const svg = host.append('svg').attr('class', 'marks').attr('aria-hidden', 'true').attr('translate', 'no').attr('focusable', 'false');
  const line = svg.append('line').attr('class', 'axis-line').attr('part', 'axis').attr('x1', 0);
  const moving = svg.append('g');
  const layer = (name: string): SvgGroup => moving.append('g').attr('class', name);
  const [borders, ticks, labels, context, secondTicks, secondLabels, leaders, spans, bands, points, clusters, asOf] =
    [layer('borders'), layer('ticks'), layer('labels'), layer('context'), layer('borders'), layer('secondary'), layer('leaders'), layer('spans'), layer('bands'), layer('points'), layer('clusters'), layer('as-of')];
  const overview = svg.append('g').attr('class', 'overview').attr('part', 'overview');
  const list = host.append('ol').attr('class', 'events').attr('part', 'list').attr('role', 'list');

  return {
    update(scene, options) {
      put(svg.node(), 'width', scene.widthPx);
      put(svg.node(), 'height', scene.heightPx);
      put(root, 'data-later', scene.sign > 0 ? 'right' : 'left');
      const { axis } = scene;
      put(line.node(), 'x2', scene.widthPx);
      put(line.node(), 'y1', axis.y);
      put(line.node(), 'y2', axis.y);
      put(moving.node(), 'transform', `translate(${scene.offsetPx},0)`);
      drawLines(ticks, axis.ticks, axis.y - 1, axis.y + 6, 'tick');
      drawLines(borders, axis.borders, axis.labelY + 7, axis.contextY + 6, 'border');
      drawLabels(labels, axis.labels, axis.labelY);
      drawLabels(context, axis.context, axis.contextY);
      const { y = 0, ticks: marks = [], labels: names = [] } = axis.secondary ?? {};
      drawLines(secondTicks, marks, y - 12, y + 5, 'border');
      drawLabels(secondLabels, names, y);
      drawLeaders(leaders, scene, options);
      drawBands(bands, scene.bands, options);
      drawPoints(points, scene.points, options);
      drawClusters(clusters, scene.clusters);
      drawSpans(spans, scene.spans, scene.sign, options.selected);
      drawAsOf(asOf, scene);
      drawOverview(overview, scene.overview);
      putStyle(list.node(), 'transform', `translateX(${scene.offsetPx}px)`);
      drawButtons(list, scene, options);
    },
    // Not by d3's nodes(): it asks Array.from, which old libraries replace.
    buttonOf: (id) => [...root.querySelectorAll<HTMLButtonElement>('.events button.event')].find((button) => button.dataset['eventId'] === id) ?? null,
    destroy() {
      svg.remove();
      list.remove();
    },
  };
}

function drawLines(group: SvgGroup, lines: readonly { readonly key: string; readonly x: number }[], y1: number, y2: number, name: string): void {
  group.selectAll<SVGLineElement, { key: string }>('line').data(lines, (line) => line.key)
    .join((enter) => enter.append('line').attr('class', name).attr('part', name))
    .each(function (line) {
      put(this, 'x1', line.x);
      put(this, 'x2', line.x);
      put(this, 'y1', y1);
      put(this, 'y2', y2);
    });
}

function drawLabels(group: SvgGroup, labels: Scene['axis']['labels'], y: number): void {
  group.selectAll<SVGTextElement, { key: string }>('text').data(labels, (label) => label.key)
    .join((enter) => enter.append('text').attr('text-anchor', 'middle'))
    .each(function (label) {
      put(this, 'x', label.x);
      put(this, 'y', y);
      putText(this, label.label);
    });
}

function drawLeaders(group: SvgGroup, scene: Scene, { selected, isGroundKnown }: DrawOptions): void {
  group.selectAll<SVGPathElement, Leader>('path').data(scene.leaders, (leader) => leader.id)
    .join((enter) => enter.append('path'))
    .each(function (leader) {
      put(this, 'class', `leader ${groupClass(leader.group)}${leader.id === selected ? ' selected' : ''}`);
      put(this, 'data-event-id', leader.id);
      put(this, 'd', (isGroundKnown ? leaderPath(leader) : leader.pieces.map((piece) => `M${piece.x},${piece.from}V${piece.to}`).join('')) || null);
    });
}

const BRACKET = 4;

function drawBands(group: SvgGroup, bands: readonly Band[], options: DrawOptions): void {
  const join = group.selectAll<SVGGElement, Band>('g').data(bands, (band) => band.id).join((enter) => {
    const one = enter.append('g').attr('part', 'span');
    one.append('rect').attr('class', 'band-body');
    one.append('path').attr('class', 'band-ends');
    one.append('path').attr('class', 'sign');
    one.append('text').attr('class', 'band-count');
    return one;
  });
  join.each(function (band) {
    const { x, y, widthPx, heightPx } = band;
    const isSelected = options.selected !== null && band.ids.includes(options.selected);
    put(this, 'class', `band ${groupClass(band.group)}${isSelected ? ' selected' : ''}${band.isUncertain ? ' uncertain' : ''}${band.isApproximate ? ' approximate' : ''}`);
    put(this, 'data-event-id', band.id);
    const one = select<SVGGElement, Band>(this);
    const body = one.select<SVGRectElement>('rect').node();
    put(body, 'x', x);
    put(body, 'y', y);
    put(body, 'width', widthPx);
    put(body, 'height', heightPx);
    const bracket = (at: number): string => `M${at},${y - BRACKET}V${y + heightPx + BRACKET}`;
    put(one.select<SVGPathElement>('path').node(), 'd', bracket(x) + bracket(x + widthPx));
    put(one.select<SVGPathElement>('.sign').node(), 'd', band.dots.map((dot) => shapePath(band.group, MARK_PX.unnamed, dot, y + heightPx / 2)).join('') || null);
    const count = one.select<SVGTextElement>('text').node();
    put(count, 'x', x + widthPx / 2);
    put(count, 'y', y - 8);
    putText(count, band.countLabel);
  });
}

function drawPoints(group: SvgGroup, points: readonly Point[], options: DrawOptions): void {
  group.selectAll<SVGGElement, Point>('g').data(points, (point) => point.id)
    .join((enter) => {
      const one = enter.append('g').attr('part', 'mark');
      one.append('circle').attr('class', 'hit').attr('r', 12);
      one.append('circle').attr('class', 'ring').attr('r', 11);
      one.append('path').attr('class', 'dot');
      return one;
    })
    .each(function (point) {
      const isLarge = point.hasCard || point.id === options.selected;
      const states = { full: point.hasCard, uncertain: point.isUncertain, hollow: point.isHollow, selected: point.id === options.selected };
      put(this, 'class', ['point', groupClass(point.group), ...Object.entries(states).flatMap(([name, is]) => (is ? [name] : []))].join(' '));
      put(this, 'data-event-id', point.id);
      put(this, 'transform', `translate(${point.x},${point.y})`);
      put(this.lastElementChild, 'd', shapePath(point.group, isLarge ? MARK_PX.named : MARK_PX.unnamed));
    });
}

function drawClusters(group: SvgGroup, clusters: readonly Cluster[]): void {
  group.selectAll<SVGGElement, Cluster>('g').data(clusters, (cluster) => cluster.key)
    .join((enter) => {
      const one = enter.append('g').attr('class', 'cluster').attr('part', 'cluster');
      one.append('rect').attr('rx', RING_PX).attr('y', -RING_PX).attr('height', 2 * RING_PX);
      one.append('text').attr('text-anchor', 'middle').attr('dy', '.35em');
      return one;
    })
    .each(function (cluster) {
      put(this, 'data-cluster', cluster.key);
      put(this, 'transform', `translate(${cluster.x},${cluster.y})`);
      put(this.firstElementChild, 'x', -cluster.widthPx / 2);
      put(this.firstElementChild, 'width', cluster.widthPx);
      putText(this.lastElementChild, cluster.label);
    });
}

function drawAsOf(group: SvgGroup, { asOf }: Scene): void {
  group.selectAll<SVGGElement, NonNullable<Scene['asOf']>>('g').data(asOf ? [asOf] : [])
    .join((enter) => {
      const one = enter.append('g');
      one.append('line');
      one.append('text').attr('text-anchor', 'middle');
      return one;
    })
    .each(function (mark) {
      const tick = this.firstElementChild;
      put(tick, 'x1', mark.x);
      put(tick, 'x2', mark.x);
      put(tick, 'y1', mark.y);
      put(tick, 'y2', mark.y + mark.heightPx);
      const text = this.lastElementChild;
      put(text, 'x', mark.labelX);
      put(text, 'y', mark.labelY);
      putText(text, mark.label);
    });
}

function entriesOf(scene: Scene): Entry[] {
  const cards = scene.cards.map((card): Entry => ({ ...card, isSpan: false }));
  const labels = scene.spanLabels.map((label): Entry => ({ ...label, isSpan: true }));
  // The label of a span that is cut by the view stands later than the span begins: places on the screen are no order.
  return [...cards, ...labels].sort((a, b) => a.order - b.order);
}

function drawButtons(list: Selection<HTMLOListElement, unknown, null, undefined>, scene: Scene, options: DrawOptions): void {
  const entries = entriesOf(scene);
  list.selectAll<HTMLLIElement, Entry>('li').data(entries, (entry) => entry.id)
    .join((enter) => {
      const item = enter.append('li');
      const button = item.append('button').attr('type', 'button').attr('class', 'event').attr('part', 'event').attr('data-event-id', (entry) => entry.id);
      button.append('span').attr('class', 'date').attr('part', 'event-date');
      // A space keeps the last letter of the one from joining the first of the other.
      button.each(function () { this.append(' '); });
      button.append('span').attr('class', 'title').attr('part', 'event-title');
      return item;
    })
    .order()
    .each(function (entry) {
      const isSelected = entry.id === options.selected;
      put(this, 'class', `${entry.isSpan ? (entry.isBefore ? 'span-label before' : 'span-label') : entry.side > 0 ? 'card' : 'card earlier'} ${groupClass(entry.group)}${isSelected ? ' selected' : ''}${entry.isPinned ? ' pinned' : ''}${thumbnailOf(entry) ? ' pictured' : ''}`);
      const button = this.firstElementChild;
      if (!(button instanceof HTMLElement)) return;
      putText(button.firstElementChild, entry.isSpan ? entry.date : entry.shownDate);
      putText(button.lastElementChild, entry.title);
      put(button, 'aria-label', nameOf(entry));
      put(button, 'aria-expanded', String(isSelected));
      put(button, 'aria-controls', isSelected ? options.controls : null);
      put(button, 'tabindex', entry.id === options.tabStop ? 0 : -1);
      placeEntry(this, entry, scene.sign, options.isZooming);
      drawThumbnail(button, thumbnailOf(entry));
      drawMore(this, entry, options.tabStop);
    });
}

const thumbnailOf = (entry: Entry): string | null => (entry.isSpan ? null : entry.thumbnail);

/** The small picture of a card, over the place that its styles hold. It adds no words: one that does not come leaves its place empty. */
function drawThumbnail(button: HTMLElement, address: string | null): void {
  select(button).selectAll<HTMLImageElement, string>('img').data(address === null ? [] : [address]).join((enter) => enter.insert('img', '.title')
    .attr('alt', '').attr('loading', 'lazy').attr('decoding', 'async').attr('referrerpolicy', 'no-referrer').on('error', function () { this.hidden = true; }))
    .each(function (src) {
      if (this.getAttribute('src') === src) return;
      this.hidden = false;
      put(this, 'src', src);
    });
}

/** 'date: title', beginning with what is seen: where that is a shorter date, the whole one follows. */
function nameOf(entry: Entry): string {
  const shown = entry.isSpan ? entry.date : entry.shownDate;
  return `${shown}: ${entry.title}${shown === entry.date ? '' : ` (${entry.date})`}`;
}

function placeEntry(item: HTMLElement, entry: Entry, sign: 1 | -1, isZooming: boolean): void {
  const held = Number.parseFloat(item.style.width);
  const widthPx = !entry.isSpan && isZooming && held <= entry.roomPx ? held : entry.widthPx;
  // The stem is 2 px wide and stands in the middle of the event's pixel.
  const reachesRight = sign * (entry.isSpan ? 1 : entry.side) > 0;
  putStyle(item, 'width', `${widthPx}px`);
  putStyle(item, 'transform', `translate(${reachesRight ? entry.x - 1 : entry.x + 1 - widthPx}px,${entry.y}px)`);
  if (!entry.isSpan) putStyle(item, 'height', `${entry.heightPx}px`);
}

/** The '+3' beside the date of a card, or the name of a period: a button of its own, placed by an unseen copy of the words. */
function drawMore(item: HTMLElement, entry: Entry, tabStop: string | null): void {
  select(item).selectAll<HTMLDivElement, Entry>('div.more').data(entry.moreLabel ? [entry] : []).join((enter) => {
    const row = enter.append('div').attr('class', 'more');
    row.append('span').attr('aria-hidden', 'true');
    row.append('button').attr('type', 'button').attr('part', 'cluster');
    return row;
  }).each(function (one) {
    putText(this.firstElementChild, one.isSpan ? '' : one.shownDate);
    const button = this.lastElementChild;
    putText(button, one.moreLabel);
    put(button, 'data-stack', one.id);
    // The next stop after its card; its name begins with what is seen.
    put(button, 'tabindex', one.id === tabStop ? 0 : -1);
    put(button, 'aria-label', `${one.moreLabel}: ${one.moreName}`);
  });
}
