// The chart's picture as a file: the Scene, in the colours and the type that the page gives it. What stands where is
// told by the Scene alone; of the page only its style is read.

import type { Scene } from '../../layout/scene.js';
import { sceneToSvg } from '../../picture/frame.js';
import { typeOf, type Look, type Measure } from '../../picture/style.js';
import type { Store } from '../kit/store.js';
import { paperOf } from '../page/ground.js';

/** As many colours of groups as there are; then they repeat. */
const COLOURS = 8;

/** A self-contained SVG document of what `chart` shows, with the story's title above it. */
export function chartToSvg(
  chart: HTMLElement,
  scene: Scene,
  { document: story, language: { dir, words }, layout, selected }: Store,
): string {
  const { fontFamily, fontSize } = getComputedStyle(chart);
  const look = lookOf(chart);
  return sceneToSvg(scene, story?.title ?? '', {
    look,
    type: typeOf(Number.parseFloat(fontSize), words.locale),
    measure: measureIn(fontFamily),
    dir,
    selected,
    isMap: layout === 'story',
    picture: (src) => pictureOf(chart, look.paper, src),
    fontFamily,
    lang: words.locale,
  });
}

/**
 * Colours as they come out on the ground of the chart: a file has none behind it, and not all that show it know how to
 * mix.
 */
function lookOf(chart: HTMLElement): Look {
  const pen = penOf(1, 1);
  const probe = document.createElement('i');
  chart.append(probe);
  const painted = (color: string): string => {
    if (!pen) return color;
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    return `#${[...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
  };
  const paper = painted(paperOf(chart));
  const read = (color: string, of = ''): string => {
    probe.className = of;
    probe.style.color = color;
    painted(paper);
    return painted(getComputedStyle(probe).color);
  };
  const groups = Array.from({ length: COLOURS }, (_, i) => read('var(--g)', `g${i}`));
  const none = read('var(--g)', 'gx');
  const look = {
    paper,
    ink: read('var(--_ink)'),
    muted: read('var(--_muted)'),
    hairline: read('var(--_hairline)'),
    out: read('color-mix(in srgb, var(--_ink) 50%, transparent)'),
  };
  probe.remove();
  return { ...look, group: (index) => (index < 0 ? none : groups[index % COLOURS]) ?? none };
}

function penOf(width: number, height: number): CanvasRenderingContext2D | null {
  return Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', {
    willReadFrequently: true,
  });
}

function measureIn(family: string): Measure {
  const pen = penOf(1, 1);
  return {
    widthOf(text, sizePx, isBold = false) {
      if (!pen) return 0;
      pen.font = `${isBold ? 700 : 400} ${sizePx}px ${family}`;
      return pen.measureText(text).width;
    },
  };
}

/**
 * The bytes of a small picture that has come, so that the file asks nobody for it; null where it has not, and where its
 * server keeps them from pages.
 */
function pictureOf(chart: HTMLElement, paper: string, src: string): string | null {
  const image = [...chart.querySelectorAll('img')].find((one) => one.getAttribute('src') === src);
  if (!image?.complete || image.naturalWidth === 0) return null;
  const part = 208 / Math.min(image.naturalWidth, image.naturalHeight);
  const pen = penOf(Math.round(image.naturalWidth * part), Math.round(image.naturalHeight * part));
  if (!pen) return null;
  try {
    // What shines through it is the chart's ground.
    pen.fillStyle = paper;
    pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height);
    pen.drawImage(image, 0, 0, pen.canvas.width, pen.canvas.height);
    return pen.canvas.toDataURL('image/jpeg', 0.85);
  } catch {
    return null;
  }
}
