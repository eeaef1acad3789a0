// Draws the strip that shows the whole story and the window on it.

import type { Overview } from '../layout/scene.js';
import { groupClass, put, type SvgGroup } from './write.js';

export function drawOverview(group: SvgGroup, overview: Overview | null): void {
  put(group.node(), 'display', overview ? null : 'none');
  if (!overview) return;
  const { y, heightPx } = overview;
  const middle = y + heightPx / 2;
  group.selectAll<SVGRectElement, Overview>('rect.hit').data([overview])
    .join((enter) => enter.append('rect').attr('class', 'hit').attr('width', '100%'))
    .each(function () {
      put(this, 'y', y);
      put(this, 'height', heightPx);
    });
  group.selectAll<SVGRectElement, Overview['marks'][number]>('rect.mark').data(overview.marks)
    .join((enter) => enter.append('rect'))
    .each(function (mark) {
      const height = mark.isSpan ? 2 : 8;
      put(this, 'class', `mark ${groupClass(mark.group)}`);
      put(this, 'x', mark.x);
      put(this, 'width', Math.max(mark.isSpan ? mark.widthPx : 2, 1));
      put(this, 'y', mark.isSpan ? y + heightPx - 3 : middle - height / 2);
      put(this, 'height', height);
    });
  group.selectAll<SVGRectElement, Overview>('rect.window').data([overview])
    .join((enter) => enter.append('rect').attr('class', 'window').attr('rx', 3))
    .each(function () {
      put(this, 'x', overview.window.x);
      put(this, 'width', Math.max(overview.window.widthPx, 6));
      put(this, 'y', y);
      put(this, 'height', heightPx);
    });
}
