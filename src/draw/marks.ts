// Draws the marks of a Scene: what stands for an event, or for several, on the axis.

import type { Band, Cluster, Density, Era, Leader, Point, Scene } from '../layout/scene.js';
import type { Draw, DrawOptions } from './chart.js';
import { fill, Rows } from './join.js';
import { groupClass, makeSvg, put, putAll, putText, when } from './write.js';

/** `point`: the leader of this event comes forward, and that of no other. */
export function createLeaders(group: SVGGElement): { readonly update: Draw; point(id: string | null): void } {
  let pointed: string | null = null;
  let last: Parameters<Draw> | null = null;
  const rows = new Rows<Leader, SVGPathElement>(group, (leader) => leader.id, () => makeSvg('path'));
  const update = (scene: Scene, options: DrawOptions): void => {
    last = [scene, options];
    rows.update(scene.leaders, (node, { id, group: of, path, cutPath }) => putAll(node, {
      'class': `leader ${groupClass(of)}${when(id === options.selected, 'selected')}${when(id === pointed, 'hover')}`, 'data-event-id': id, 'd': (options.isGroundKnown ? path : cutPath) || null,
    }));
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

export function createBands(group: SVGGElement): Draw {
  const rows = new Rows<Band, SVGGElement>(group, (band) => band.id, () => makeSvg('g', { part: 'span' },
    makeSvg('rect', { class: 'band-body' }), makeSvg('path', { class: 'band-ends' }), makeSvg('path', { class: 'sign' })));
  return (scene, { selected }) => rows.update(scene.bands, (node, band) => {
    const { x, y, widthPx, heightPx } = band;
    const isSelected = selected !== null && band.ids.includes(selected);
    putAll(node, {
      'class': `band ${groupClass(band.group)}${when(isSelected, 'selected')}${when(band.isUncertain, 'uncertain')}${when(band.isApproximate, 'approximate')}${when(band.isOut, 'out')}`,
      'data-event-id': band.id,
    });
    const [body, ends, sign, count] = node.children;
    putAll(body, { x, y, width: widthPx, height: heightPx });
    put(ends, 'd', band.ends);
    put(sign, 'd', band.signs || null);
    if (!band.countLabel) return count?.remove();
    const words = count ?? node.appendChild(makeSvg('text', { class: 'band-count' }));
    putAll(words, { x: x + widthPx / 2, y: y - 8 });
    putText(words, band.countLabel);
  });
}

export function createPoints(group: SVGGElement): Draw {
  // The ring is what is pressed, seen or not.
  const rows = new Rows<Point, SVGGElement>(group, (point) => point.id, () => makeSvg('g', { part: 'mark' }, makeSvg('circle', { class: 'ring', r: 11 }), makeSvg('path', { class: 'dot' })));
  return (scene, { selected }) => rows.update(scene.points, (node, { id, x, y, group: of, path, hasCard, isUncertain, isHollow, isOut }) => {
    putAll(node, {
      'class': `point ${groupClass(of)}${when(hasCard, 'full')}${when(isUncertain, 'uncertain')}${when(isHollow, 'hollow')}${when(isOut, 'out')}${when(id === selected, 'selected')}`,
      'data-event-id': id, 'transform': `translate(${x},${y})`,
    });
    put(node.lastElementChild, 'd', path);
  });
}

export function createClusters(group: SVGGElement): Draw {
  const rows = new Rows<Cluster, SVGGElement>(group, (cluster) => cluster.key, () => makeSvg('g', { part: 'cluster' }, makeSvg('rect'), makeSvg('text', { 'text-anchor': 'middle', 'dy': '.35em' })));
  return (scene) => rows.update(scene.clusters, (node, { key, x, y, widthPx, heightPx, label, isOut }) => {
    putAll(node, { 'class': `cluster${when(label === '', 'slim')}${when(isOut, 'out')}`, 'data-cluster': key, 'transform': `translate(${x},${y})` });
    putAll(node.firstElementChild, { x: -widthPx / 2, y: -heightPx / 2, width: widthPx, height: heightPx, rx: heightPx / 2 });
    putText(node.lastElementChild, label);
  });
}

export function createEras(group: SVGGElement): Draw {
  const rows = new Rows<Era, SVGGElement>(group, (era) => era.key, () => makeSvg('g', {}, makeSvg('rect', { class: 'era' }), makeSvg('text', { 'text-anchor': 'middle' })));
  return (scene) => rows.update(scene.eras, (node, { x, y, widthPx: width, heightPx: height, label, lang, labelX, labelY }) => {
    // Lines at both its ends, and none along it.
    putAll(node.firstElementChild, { x, y, width, height, 'stroke-dasharray': `0 ${width} ${height} ${width} ${height}` });
    putAll(node.lastElementChild, { x: labelX, y: labelY, lang: lang ?? null });
    putText(node.lastElementChild, label);
  });
}

export function createDensity(group: SVGGElement): (density: Density | null) => void {
  return (density) => fill(group, density?.layers ?? [], () => makeSvg('path'), (node, { group: of, path }) => putAll(node, { class: `crowd ${groupClass(of)}`, d: path }));
}
