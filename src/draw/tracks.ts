// Draws what tells the tracks of groups apart: a heading that closes and opens each, a border over it, the line that
// its marks stand on, and lines up from the ticks of the one axis.

import type { Scene, Track } from '../layout/scene.js';
import { Rows } from './join.js';
import { groupClass, makeHtml, makeSvg, put, putAll, putStyle, putText } from './write.js';

/**
 * Draws them into the chart in `root`, whose line and layers are there, until `signal` aborts; `toggle` hears what a
 * heading asks for, `name` is what they are called together.
 */
export function createHeadings(
  root: Element,
  toggle: (key: string, isOpen: boolean) => void,
  signal: AbortSignal,
): (scene: Scene, name: string) => void {
  const borders = makeSvg('path', { class: 'track-borders' });
  const lines = makeSvg('g', { class: 'track-lines' });
  const grid = makeSvg('path', { class: 'track-grid' });
  root.querySelector('.axis-line')?.before(borders, lines);
  root.querySelector('.eras')?.after(grid);
  // The first stop in the chart, before the strip of the whole and the events.
  const list = makeHtml('div', { class: 'headings', role: 'toolbar', 'aria-orientation': 'vertical' });
  root.querySelector('.clusters')?.after(list);
  signal.addEventListener('abort', () => list.remove());
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) toggle(button.dataset['group'] ?? '', button.getAttribute('aria-expanded') !== 'true');
  });
  const headings = new Rows<Track, HTMLElement>(
    list,
    ({ key }) => key,
    ({ key }) =>
      makeHtml(
        'button',
        { type: 'button', part: 'lane', 'data-group': key, tabindex: -1 },
        makeHtml('span', { class: 'label' }),
        ' ',
        makeHtml('span', { class: 'count' }),
      ),
  );
  const rows = new Rows<Track, SVGPathElement>(
    lines,
    ({ key }) => key,
    () => makeSvg('path'),
  );
  return (scene, name) => {
    const { tracks = [], widthPx, axis } = scene;
    put(borders, 'd', tracks.map(({ y }) => `M0,${y}.5H${widthPx}`).join('') || null);
    const [top] = tracks;
    put(grid, 'd', top ? axis.ticks.map(({ x }) => `M${x},${top.y}V${axis.y}`).join('') || null : null);
    rows.update(
      tracks,
      (node, { group, lineY }) =>
        putAll(node, { class: groupClass(group), d: lineY === null ? null : `M0,${lineY}H${widthPx}` }),
      widthPx,
    );
    list.hidden = !top;
    put(list, 'aria-label', name);
    headings.update(tracks, (button, { group, label, lang = null, count, name: events, y, headPx, isOpen }) => {
      const words = `${label}: ${events}`;
      // A name that is cut is told whole; nobody hears it twice.
      putAll(button, { class: groupClass(group), 'aria-expanded': String(isOpen), 'aria-label': words, title: words });
      const [title, number] = button.children;
      putAll(title, { lang, dir: lang ? 'auto' : null });
      putText(title, label);
      putText(number, count);
      putStyle(button, 'transform', `translateY(${y}px)`);
      putStyle(button, 'height', `${headPx}px`);
    });
  };
}
