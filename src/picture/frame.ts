// A Scene as a file of its own, under the title of its story. It is as wide as the chart, and air around it.

import type { Scene } from '../layout/scene.js';
import { cutLine } from './lines.js';
import { sceneMarks } from './marks.js';
import { element, toXml } from './markup.js';
import type { SceneStyle } from './style.js';
import { ownText } from './text.js';
import { sceneWords } from './scene-words.js';

const PAD_PX = 24;
const TITLE_PX = 24;
const TITLE_ROOM_PX = 44;

/** As SVG text. */
export function sceneToSvg(
  scene: Scene,
  title: string,
  style: SceneStyle & { readonly fontFamily: string; readonly lang: string },
): string {
  const { dir, look, measure, fontFamily, lang } = style;
  const top = title === '' ? PAD_PX : PAD_PX + TITLE_ROOM_PX;
  const [width, height] = [scene.widthPx + 2 * PAD_PX, Math.ceil(scene.heightPx) + top + PAD_PX];
  const head = cutLine(title, scene.widthPx, (text) => measure.widthOf(text, TITLE_PX, true));
  const at = dir === 'rtl' ? ({ x: width - PAD_PX, at: 'right' } as const) : ({ x: PAD_PX, at: 'left' } as const);
  return toXml(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        lang,
        direction: dir,
        'font-family': fontFamily,
        fill: 'none',
      },
      title !== '' && element('title', {}, title),
      element('rect', { width, height, fill: look.paper }),
      title !== '' &&
        ownText(head, at.x, PAD_PX + TITLE_PX, { sizePx: TITLE_PX, fill: look.ink, isBold: true, at: at.at, dir }),
      element('g', { transform: `translate(${PAD_PX},${top})` }, sceneMarks(scene, style), sceneWords(scene, style)),
    ),
  );
}
