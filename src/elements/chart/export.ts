// The picture as it stands, for a file: the drawn SVG with its computed colours, and the cards' words as text at the places
// where the browser broke their lines.

import type { Direction } from '../../layout/viewport.js';
import { paperOf } from '../page/ground.js';

const SVG = 'http://www.w3.org/2000/svg';
const PAINT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'font-size', 'font-weight', 'font-family'];
const PAD_PX = 24;
const TITLE_PX = 44;

/** A self-contained SVG document of the chart, with the document's title above it. */
export function sceneToSvg(chart: HTMLElement, title: string, dir: Direction): string {
  const drawn = chart.querySelector('svg.marks');
  if (!drawn) return '';
  const box = chart.getBoundingClientRect();
  const top = title ? TITLE_PX : 0;
  const [width, height] = [box.width + 2 * PAD_PX, box.height + 2 * PAD_PX + top];
  const root = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, direction: dir })) root.setAttribute(name, String(value));
  const style = getComputedStyle(chart);
  const ground = paperOf(chart);
  root.append(element('rect', { width, height, fill: ground }));
  const place = element('g', { transform: `translate(${PAD_PX},${PAD_PX + top})` });
  const copy = drawn.cloneNode(true);
  if (copy instanceof SVGElement) {
    paint(drawn, copy);
    place.append(copy);
  }
  for (const card of chart.querySelectorAll<HTMLElement>('.card')) {
    const { left, right, top: y, height: length } = card.getBoundingClientRect();
    const isLeft = (chart.dataset['later'] === 'right') !== card.classList.contains('earlier');
    place.append(element('rect', { x: (isLeft ? left : right - 2) - box.left, y: y - box.top, width: 2, height: length, fill: getComputedStyle(card).borderColor }));
  }
  for (const words of chart.querySelectorAll<HTMLElement>('.events .date, .events .title, .more > button, .headings span')) place.append(...lines(words, box, ground));
  if (title) root.append(text(title, dir === 'rtl' ? width - PAD_PX : PAD_PX, PAD_PX + 22, { 'font-size': '24px', 'font-weight': '700', 'font-family': style.fontFamily, fill: style.color }));
  root.append(place);
  return new XMLSerializer().serializeToString(root);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}

/** Writes what the style sheet gave each drawn node onto its copy. */
function paint(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of PAINT) to.setAttribute(name, style.getPropertyValue(name));
  to.removeAttribute('class');
  to.removeAttribute('part');
  [...from.children].forEach((child, i) => {
    const copy = to.children[i];
    if (copy) paint(child, copy);
  });
}

function text(content: string, x: number, y: number, style: Readonly<Record<string, string>>): SVGElement {
  const node = element('text', { x, y, 'text-anchor': 'start', ...style });
  node.textContent = content;
  return node;
}

/** One text per line as the browser broke it. */
function lines(words: HTMLElement, box: DOMRect, ground: string): SVGElement[] {
  const style = getComputedStyle(words);
  const isRtl = style.direction === 'rtl';
  const node = words.firstChild;
  if (!(node instanceof Text)) return [];
  const range = document.createRange();
  const found: { words: string; rect: DOMRect }[] = [];
  const bounds = words.getBoundingClientRect();
  for (const match of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].trimEnd().length);
    const rect = range.getBoundingClientRect();
    const last = found.at(-1);
    if (rect.top >= bounds.bottom - 2) continue;
    if (last && Math.abs(last.rect.top - rect.top) < 3) last.words += match[0];
    else found.push({ words: match[0], rect });
  }
  return found.map(({ words: line, rect }) => text(line.trim(), (isRtl ? rect.right : rect.left) - box.left, rect.top - box.top + rect.height * 0.72, {
    'font-size': style.fontSize, 'font-weight': style.fontWeight, 'font-family': style.fontFamily, fill: style.color, direction: style.direction,
    // The halo that lets leaders run on behind words.
    stroke: ground, 'stroke-width': '5', 'stroke-linejoin': 'round', 'paint-order': 'stroke',
  }));
}
