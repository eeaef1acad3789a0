// The breaks of an even axis: two slashes over a gap in its line. The pointer on them is told their length.

import { breakAt, dashesOf, slashesAt } from '../layout/break-paths.js';
import type { AxisBreak, Scene } from '../layout/scene.js';
import { Rows } from './join.js';
import { makeSvg, put, putAll, putText } from './write.js';

/** Draws them into the chart in `root`, whose line and layers are there, until the nodes go with it. */
export function createBreaks(root: Element): (scene: Scene) => void {
  const line = root.querySelector('.axis-line');
  const layer = makeSvg('g', { class: 'breaks' });
  root.querySelector('.tick')?.after(layer);
  const rows = new Rows<AxisBreak, SVGGElement>(
    layer,
    ({ key }) => key,
    () =>
      makeSvg(
        'g',
        {},
        makeSvg('title'),
        makeSvg('path', { fill: 'none', 'pointer-events': 'all' }),
        makeSvg('path', { class: 'slash', fill: 'none', stroke: 'var(--_muted)', 'stroke-width': 1.25 }),
        makeSvg('text', { 'text-anchor': 'middle' }),
      ),
  );
  return (scene) => {
    const { breaks = [], y, contextY } = scene.axis;
    put(line, 'stroke-dasharray', dashesOf(scene) ?? null);
    rows.update(
      breaks,
      (node, { x, name, label }) => {
        const [title, gap, slashes, words] = node.children;
        putText(title, name);
        put(gap, 'd', breakAt(x, y));
        put(slashes, 'd', slashesAt(x, y));
        putAll(words, { x, y: contextY });
        putText(words, label);
      },
      y,
      contextY,
    );
  };
}
