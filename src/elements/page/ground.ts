// The colour that stands behind the chart: words have a halo in it, so that leaders can run on behind them, as on maps.

import { parentOf } from './page-context.js';

/** Channels 0 to 255 and an alpha, as engines compute a colour. */
type Rgba = readonly [number, number, number, number];

function parse(color: string): Rgba | null {
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(color)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!numbers || numbers.some(Number.isNaN)) return null;
  const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
  return [r, g, b, alpha];
}

const over = ([r, g, b, a]: Rgba, under: Rgba): Rgba => [
  r * a + under[0] * (1 - a),
  g * a + under[1] * (1 - a),
  b * a + under[2] * (1 - a),
  1,
];

/**
 * The colour behind an element, as CSS: that of the nearest opaque ancestor with what is translucent laid over it; the
 * page's own canvas where there is none. Null where it cannot be told: over a picture or a gradient, in another page's
 * frame that shows through, in a colour space that cannot be laid over another.
 */
export function groundOf(element: Element): string | null {
  const layers: Rgba[] = [];
  const onto = (under: Rgba): string => {
    const [r, g, b] = layers.reduceRight((below, layer) => over(layer, below), under);
    return `rgb(${[r, g, b].map(Math.round).join(', ')})`;
  };
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(node);
    if (backgroundImage !== 'none' || (Number(opacity) < 1 && layers.length > 0)) return null;
    const color = parse(backgroundColor);
    if (!color) {
      // An opaque colour of another space is as good as a name, as long as nothing lies over it.
      return layers.length === 0 && !backgroundColor.includes('/') ? backgroundColor : null;
    }
    if (color[3] === 1) return layers.length === 0 ? backgroundColor : onto(color);
    if (color[3] > 0) layers.push(color);
  }
  if (window.parent !== window) return null;
  return layers.length === 0 ? 'Canvas' : onto(canvasOf(element));
}

/** The colour for a file, which has no page behind it: a plain one where the page's cannot be told. */
export function paperOf(element: Element): string {
  const ground = groundOf(element);
  return ground === null || ground === 'Canvas' ? `rgb(${canvasOf(element).slice(0, 3).join(', ')})` : ground;
}

/** What the engine paints behind a page without a ground. */
function canvasOf(element: Element): Rgba {
  const probe = document.createElement('i');
  probe.style.color = 'Canvas';
  element.append(probe);
  const color = parse(getComputedStyle(probe).color);
  probe.remove();
  return color ?? [255, 255, 255, 1];
}

/**
 * Keeps `--_ground` and `data-ground` of the chart in step with the page: with its scheme, with the classes and
 * attributes of what stands around, and with colours that fade. `changed` is called when it has become known or
 * unknown. Returns the end.
 */
export function watchGround(chart: HTMLElement, changed: () => void): () => void {
  let frame = 0;
  const look = (): void => {
    frame = 0;
    const ground = groundOf(chart);
    const isSet = getComputedStyle(chart).getPropertyValue('--khatt-paper').trim() !== '';
    const state = ground === null && !isSet ? 'unknown' : 'known';
    if (chart.style.getPropertyValue('--_ground') !== (ground ?? ''))
      ground === null ? chart.style.removeProperty('--_ground') : chart.style.setProperty('--_ground', ground);
    if (chart.dataset['ground'] === state) return;
    chart.dataset['ground'] = state;
    changed();
  };
  const soon = (): void => void (frame ||= requestAnimationFrame(look));
  const stop = new AbortController();
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', soon, { signal: stop.signal });
  document.addEventListener('transitionend', (event) => event.propertyName.startsWith('background') && soon(), {
    signal: stop.signal,
  });
  const observer = new MutationObserver(soon);
  for (let node: Element | null = parentOf(chart); node; node = parentOf(node))
    observer.observe(node, { attributes: true });
  const resize = new ResizeObserver(soon);
  resize.observe(chart);
  look();
  return () => {
    stop.abort();
    observer.disconnect();
    resize.disconnect();
    cancelAnimationFrame(frame);
  };
}
