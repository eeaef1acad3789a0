// Draws the marks of a Scene: what stands for an event, or for several, on the axis. What is pressed is a node of its
// own with its id; what is only seen is drawn in as few paths as there are looks (layout/inks.ts).

import { inksOf, type Ink } from '../layout/inks.js';
import type { Band, Cluster, Density, Era, Point, Scene, Span } from '../layout/scene.js';
import { fill, Rows } from './join.js';
import { groupClass, makeHtml, makeSvg, put, putAll, putStyle, putText, when } from './write.js';

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
  /** A note of one line stands under the title of this event's card. */
  readonly isNoted?: (id: string) => boolean;
}

export type Draw = (scene: Scene, options: DrawOptions) => void;

/** Words with their middle at a place. `id`: pressing them is pressing this event. */
interface Words {
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly y?: number;
  readonly look?: string;
  readonly lang?: string | undefined;
  readonly id?: string;
}

/** Those that are not empty, in a layer of their own. `y`: of all that have none of their own. */
export function createTexts(parent: SVGGElement, name: string): (words: readonly Words[], y?: number) => void {
  const rows = new Rows<Words, SVGTextElement>(
    parent.appendChild(makeSvg('g', { class: name })),
    ({ key }) => key,
    () => makeSvg('text', { 'text-anchor': 'middle' }),
  );
  return (words, base = 0) =>
    rows.update(
      words.filter(({ label }) => label),
      (node, { label, x, y = base, look = null, lang = null, id = null }) => {
        putAll(node, { x, y, lang, class: look, 'data-event-id': id });
        putText(node, label);
      },
      base,
    );
}

/** `point`: what belongs to this event comes forward, and to no other. */
export function createInks(group: SVGGElement): { readonly update: Draw; point(id: string | null): void } {
  let pointed: string | null = null;
  let last: Parameters<Draw> | null = null;
  const classOf = ({ kind, group: of, states }: Ink): string => `${kind} ${groupClass(of)}${states}`;
  const rows = new Rows<Ink, SVGPathElement>(
    group,
    (ink) => classOf(ink) + ink.opacity,
    (ink) => makeSvg('path', { class: classOf(ink), 'fill-opacity': ink.opacity }),
  );
  const update = (scene: Scene, options: DrawOptions): void => {
    last = [scene, options];
    rows.update(
      inksOf(scene, { selected: options.selected, pointed, isCut: !options.isGroundKnown }),
      (node, { path }) => put(node, 'd', path),
    );
  };
  return {
    update,
    point(id) {
      if (id === pointed) return;
      pointed = id;
      if (last) update(...last);
    },
  };
}

/** A band's body: it is pressed, and so is its count. */
export function createBands(group: SVGGElement): Draw {
  const rows = new Rows<Band, SVGRectElement>(
    group,
    (band) => band.id,
    () => makeSvg('rect', { part: 'span' }),
  );
  const counts = createTexts(group, 'counts');
  return ({ bands }, { selected }) => {
    rows.update(
      bands,
      (node, { id, ids, x, y, widthPx: width, heightPx: height, group: of, isUncertain, isApproximate, isOut }) =>
        putAll(node, {
          class: `band ${groupClass(of)}${when(ids.includes(selected ?? ''), 'selected')}${when(isUncertain, 'uncertain')}${when(isApproximate, 'approximate')}${when(isOut, 'out')}`,
          'data-event-id': id,
          x,
          y,
          width,
          height,
        }),
      selected,
    );
    counts(
      bands.map(({ id, x, y, widthPx, countLabel }) => ({
        key: id,
        id,
        label: countLabel,
        x: x + widthPx / 2,
        y: y - 8,
      })),
    );
  };
}

/** The ring about a point: it is pressed, seen or not. */
export function createPoints(group: SVGGElement): Draw {
  const rows = new Rows<Point, SVGCircleElement>(
    group,
    (point) => point.id,
    () => makeSvg('circle', { part: 'mark', r: 11 }),
  );
  return (scene, { selected }) =>
    rows.update(
      scene.points,
      (node, { id, x, y, group: of, hasCard, isOut }) =>
        putAll(node, {
          class: `point ${groupClass(of)}${when(hasCard, 'full')}${when(isOut, 'out')}${when(id === selected, 'selected')}`,
          'data-event-id': id,
          cx: x,
          cy: y,
        }),
      selected,
    );
}

/** The place of a period's bar: it is pressed. */
export function createSpans(group: SVGGElement): Draw {
  const rows = new Rows<Span, SVGPathElement>(
    group,
    (span) => span.id,
    () => makeSvg('path', { part: 'span' }),
  );
  const letters = createTexts(group, 'doubts');
  return ({ spans }, { selected }) => {
    rows.update(
      spans,
      (node, { id, group: of, paths, isOut }) =>
        putAll(node, {
          class: `span ${groupClass(of)}${when(id === selected, 'selected')}${when(isOut, 'out')}`,
          'data-event-id': id,
          d: paths.hit,
        }),
      selected,
    );
    // «؟» reads in every script that this widget speaks, turned by the page's direction.
    letters(
      spans.flatMap(({ id, group: of, isOut, questionMark: label, paths }) =>
        paths.doubts.map(({ x, y }, i) => ({ key: id + i, label, look: groupClass(of) + when(isOut, 'out'), x, y })),
      ),
    );
  };
}

/** Rings with a count: words in a frame, as HTML one node each. */
export function createClusters(layer: HTMLElement): (scene: Scene) => void {
  const rows = new Rows<Cluster, HTMLElement>(
    layer,
    (cluster) => cluster.key,
    () => makeHtml('span', { part: 'cluster' }),
  );
  return ({ clusters, offsetPx }) => {
    putStyle(layer, 'transform', `translateX(${offsetPx}px)`);
    rows.update(clusters, (node, { key, x, y, widthPx, heightPx, label, isOut }) => {
      putAll(node, { class: `cluster${when(label === '', 'slim')}${when(isOut, 'out')}`, 'data-cluster': key });
      putStyle(node, 'width', `${widthPx}px`);
      putStyle(node, 'height', `${heightPx}px`);
      putStyle(node, 'transform', `translate(${x - widthPx / 2}px,${y - heightPx / 2}px)`);
      putText(node, label);
    });
  };
}

export function createEras(group: SVGGElement): Draw {
  const rows = new Rows<Era, SVGRectElement>(
    group,
    (era) => era.key,
    () => makeSvg('rect', { class: 'era' }),
  );
  const names = createTexts(group, 'names');
  return ({ eras }) => {
    // Lines at both its ends, and none along it.
    rows.update(eras, (node, { x, y, widthPx: width, heightPx: height }) =>
      putAll(node, { x, y, width, height, 'stroke-dasharray': `0 ${width} ${height} ${width} ${height}` }),
    );
    names(eras.map(({ key, label, lang, labelX: x, labelY: y }) => ({ key, label, lang, x, y })));
  };
}

export function createDensity(group: SVGGElement): (density: Density | null) => void {
  return (density) =>
    fill(
      group,
      density?.layers ?? [],
      () => makeSvg('path'),
      (node, { group: of, path }) => putAll(node, { class: `crowd ${groupClass(of)}`, d: path }),
    );
}
