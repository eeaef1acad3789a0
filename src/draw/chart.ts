// Draws a Scene: the axis, marks, bars and leaders as SVG, cards and labels as HTML buttons over it.
// Keyed joins; a node is written only where its value changed, so that a pan moves two groups and little else.

import type { Card, Scene, SpanLabel } from '../layout/scene.js';
import { namedLetters, shownLetters } from '../layout/scene-cards.js';
import { Rows } from './join.js';
import {
  createBands,
  createClusters,
  createDensity,
  createEras,
  createInks,
  createPoints,
  createSpans,
  createTexts,
  type Draw,
  type DrawOptions,
} from './marks.js';
import { groupClass, makeHtml, makeSvg, put, putAll, putStyle, putText, when } from './write.js';

export interface Chart {
  /**
   * Brings the drawing in line with the Scene. Drawing the same Scene twice changes no node. True where cards are still
   * to come: while a zoom is under way no frame has more new ones than it has time for.
   */
  update(scene: Scene, options: DrawOptions): boolean;
  /** The button of an event, if it has one now. */
  buttonOf(id: string): HTMLButtonElement | null;
  destroy(): void;
}

/** One button of the list: a moment's card or a period's label. */
type Entry = Card | SpanLabel;
const isCard = (entry: Entry): entry is Card => 'lane' in entry;

export function createChart(root: HTMLElement): Chart {
  const line = makeSvg('line', { class: 'axis-line', part: 'axis', x1: 0 });
  const moving = makeSvg('g');
  const svg = makeSvg(
    'svg',
    { class: 'marks', 'aria-hidden': 'true', translate: 'no', focusable: 'false' },
    line,
    moving,
  );
  const list = makeHtml('ol', { class: 'events', part: 'list', role: 'list' });
  const layer = (name: string): SVGGElement => moving.appendChild(makeSvg('g', { class: name }));
  const eras = createEras(layer('eras'));
  const drawAxis = createAxis(moving);
  const density = createDensity(layer('densities'));
  const marks = [createSpans(layer('spans')), createBands(layer('bands')), createPoints(layer('points'))];
  const inks = createInks(layer('inks'));
  const drawAsOf = createAsOf(layer('as-of'));
  const rings = makeHtml('div', { class: 'clusters', 'aria-hidden': 'true', translate: 'no' });
  const clusters = createClusters(rings);
  const drawButtons = createButtons(list);
  root.append(svg, rings, list);
  const life = new AbortController();
  for (const type of ['pointerover', 'pointerleave', 'focusin'])
    root.addEventListener(type, ({ target }) => inks.point(type === 'pointerleave' ? null : eventAt(target)), {
      signal: life.signal,
    });

  return {
    update(scene, options) {
      putAll(svg, { width: scene.widthPx, height: scene.heightPx });
      put(root, 'data-later', scene.sign > 0 ? 'right' : 'left');
      putAll(line, { x2: scene.widthPx, y1: scene.axis.y, y2: scene.axis.y });
      put(moving, 'transform', `translate(${scene.offsetPx},0)`);
      eras(scene, options);
      drawAxis(scene, options);
      density(scene.density);
      for (const draw of marks) draw(scene, options);
      inks.update(scene, options);
      clusters(scene);
      drawAsOf(scene, options);
      putStyle(list, 'transform', `translateX(${scene.offsetPx}px)`);
      return drawButtons(scene, options);
    },
    buttonOf: (id) =>
      [...root.querySelectorAll<HTMLButtonElement>('.events button.event')].find(
        (button) => button.dataset['eventId'] === id,
      ) ?? null,
    destroy() {
      life.abort();
      for (const node of [svg, rings, list]) node.remove();
    },
  };
}

const eventAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-event-id]')?.getAttribute('data-event-id') ?? null) : null;

function createAxis(moving: SVGGElement): Draw {
  const [borders, ticks] = [createLines(moving, 'border'), createLines(moving, 'tick')];
  const [labels, context] = [createTexts(moving, 'labels'), createTexts(moving, 'context')];
  const [secondTicks, secondLabels] = [createLines(moving, 'border'), createTexts(moving, 'secondary')];
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

/** All lines of a row as one path. */
function createLines(
  layer: SVGGElement,
  name: string,
): (lines: readonly { readonly x: number }[], y1: number, y2: number) => void {
  const path = layer.appendChild(makeSvg('path', { class: name, part: name }));
  return (lines, y1, y2) => put(path, 'd', lines.map(({ x }) => `M${x},${y1}V${y2}`).join('') || null);
}

function createAsOf(group: SVGGElement): Draw {
  const [lines, words] = [createLines(group, 'as-of'), createTexts(group, 'name')];
  return ({ asOf }) => {
    lines(asOf ? [asOf] : [], asOf?.y ?? 0, (asOf?.y ?? 0) + (asOf?.heightPx ?? 0));
    words(asOf ? [{ key: '', label: asOf.label, x: asOf.labelX, y: asOf.labelY }] : []);
  };
}

/** While a zoom is under way so many cards come in a frame. */
const MOST_NEW = 3;

/** What stands in a button. */
interface Shown {
  readonly widthPx: number;
  readonly date: string;
}

function createButtons(list: HTMLElement): (scene: Scene, options: DrawOptions) => boolean {
  const rows = new Rows<Entry, HTMLLIElement>(list, (entry) => entry.id, createEntry);
  const shown = new WeakMap<Element, Shown>();
  return (scene, options) => {
    const { selected, tabStop, isZooming, controls, titlePx, isNoted } = options;
    let fresh = 0;
    const isDue = ({ id, isPinned }: Entry): boolean =>
      !isZooming || isPinned || id === selected || rows.has(id) || ++fresh <= MOST_NEW;
    // The label of a span that is cut by the view stands later than the span begins: places on the screen are no order.
    const entries = [...scene.cards, ...scene.spanLabels].filter(isDue).sort((a, b) => a.order - b.order);
    const noted = entries.filter(({ id }) => isNoted?.(id)).map(({ id }) => id);
    const draw = (item: HTMLLIElement, entry: Entry): void => {
      const now = shownOf(entry, item, shown.get(item), isZooming);
      shown.set(item, now);
      drawEntry(item, entry, now, options);
      placeEntry(item, entry, scene.sign, now.widthPx);
    };
    rows.update(entries, draw, scene.sign, selected, tabStop, isZooming, controls, titlePx, noted.join());
    return fresh > MOST_NEW;
  };
}

function createEntry({ id }: Entry): HTMLLIElement {
  const date = makeHtml('span', { class: 'date', part: 'event-date' });
  const title = makeHtml('span', { class: 'title', part: 'event-title' });
  const attributes = { type: 'button', class: 'event', part: 'event', 'data-event-id': id };
  // A space keeps the last letter of the one from joining the first of the other.
  return makeHtml('li', {}, makeHtml('button', attributes, date, ' ', title));
}

/**
 * While a zoom is under way a card that has room keeps its width; and what keeps it keeps the date that was written for
 * it, unless a count takes room beside it.
 */
function shownOf(entry: Entry, item: Element, before: Shown | undefined, isZooming: boolean): Shown {
  const isKept = isZooming && isCard(entry) && before && before.widthPx <= entry.roomPx;
  const widthPx = isKept ? before.widthPx : entry.widthPx;
  const isSame = before && widthPx !== entry.widthPx && entry.more > 0 === item.childElementCount > 1;
  return { widthPx, date: isSame ? before.date : shownDateOf(entry) };
}

function drawEntry(
  item: HTMLElement,
  entry: Entry,
  { widthPx, date }: Shown,
  { selected, tabStop, controls, titlePx, isNoted }: DrawOptions,
): void {
  const isSelected = entry.id === selected;
  const lines = isCard(entry) ? entry.titleLines - Number(isNoted?.(entry.id) ?? false) || 1 : 1;
  const cut = !titlePx
    ? entry.title.length
    : isCard(entry)
      ? shownLetters(entry, widthPx, lines, titlePx)
      : namedLetters(entry, titlePx);
  const kind = isCard(entry)
    ? `card lines-${lines}${when(entry.side < 0, 'earlier')}`
    : `span-label${when(entry.isBefore, 'before')}`;
  const states = `${when(isSelected, 'selected')}${when(entry.isPinned, 'pinned')}${when(cut < entry.title.length, 'cut')}`;
  put(item, 'class', `${kind} ${groupClass(entry.group)}${states}${when(thumbnailOf(entry) !== null, 'pictured')}`);
  const button = item.firstElementChild;
  putText(button?.firstElementChild, date);
  const title = button?.lastElementChild;
  putText(title, entry.title.slice(0, cut));
  // An ellipsis stands for it until all of the title is asked for.
  putAll(title, {
    'data-rest': entry.title.slice(cut) || null,
    lang: entry.lang ?? null,
    dir: entry.lang ? 'auto' : null,
  });
  putAll(button, {
    'aria-label': nameOf(entry, date),
    'aria-expanded': String(isSelected),
    'aria-controls': isSelected ? controls : null,
    tabindex: entry.id === tabStop ? 0 : -1,
  });
  drawThumbnail(button, thumbnailOf(entry));
  drawMore(item, entry, tabStop, date);
}

const shownDateOf = (entry: Entry): string => (isCard(entry) ? entry.shownDate : entry.date);

const thumbnailOf = (entry: Entry): string | null => (isCard(entry) ? entry.thumbnail : null);

/**
 * The small picture of a card, over the place that its styles hold. It adds no words: one that does not come leaves its
 * place empty.
 */
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
function nameOf(entry: Entry, shown: string): string {
  return `${shown}: ${entry.title}${shown === entry.date ? '' : ` (${entry.date})`}${entry.groupWords}`;
}

function placeEntry(item: HTMLElement, entry: Entry, sign: 1 | -1, widthPx: number): void {
  // The stem is 2 px wide and stands in the middle of the event's pixel.
  const reachesRight = sign * (isCard(entry) ? entry.side : 1) > 0;
  putStyle(item, 'width', `${widthPx}px`);
  putStyle(item, 'transform', `translate(${reachesRight ? entry.x - 1 : entry.x + 1 - widthPx}px,${entry.y}px)`);
  putStyle(item, 'height', isCard(entry) ? `${entry.heightPx}px` : '');
}

/**
 * The '+3' beside the date of a card, or the name of a period: a button of its own. On a card an unseen copy of the
 * date holds its place.
 */
function drawMore(item: HTMLElement, entry: Entry, tabStop: string | null, date: string): void {
  const [, old] = item.children;
  put(item, 'data-date', entry.moreLabel && isCard(entry) ? date : null);
  if (!entry.moreLabel) return old?.remove();
  const button = old ?? item.appendChild(makeHtml('button', { type: 'button', class: 'more', part: 'cluster' }));
  putText(button, entry.moreLabel);
  // The next stop after its card; its name begins with what is seen.
  putAll(button, {
    'data-stack': entry.id,
    tabindex: entry.id === tabStop ? 0 : -1,
    'aria-label': `${entry.moreLabel}: ${entry.moreName}`,
  });
}
