// Draws the strip that shows the whole story and the window on it.

import type { Overview } from '../layout/scene.js';
import { fill } from './join.js';
import { groupClass, makeSvg, put, putAll } from './write.js';

export interface OverviewDrawing {
  readonly node: SVGGElement;
  update(overview: Overview | null): void;
}

export function createOverview(): OverviewDrawing {
  const hit = makeSvg('rect', { class: 'hit', width: '100%' });
  const marks = makeSvg('g');
  const window = makeSvg('rect', { class: 'window', rx: 3 });
  const node = makeSvg('g', { class: 'overview', part: 'overview' }, hit, marks, window);
  return {
    node,
    update(overview) {
      put(node, 'display', overview ? null : 'none');
      if (!overview) return;
      const { y, heightPx } = overview;
      putAll(hit, { y, height: heightPx });
      fill(marks, overview.marks, () => makeSvg('rect'), (mark, { x, widthPx, group, isSpan }) => {
        const height = isSpan ? 2 : 8;
        putAll(mark, { class: `mark ${groupClass(group)}`, x, width: Math.max(isSpan ? widthPx : 2, 1), y: isSpan ? y + heightPx - 3 : y + (heightPx - height) / 2, height });
      });
      putAll(window, { x: overview.window.x, width: Math.max(overview.window.widthPx, 6), y, height: heightPx });
    },
  };
}
