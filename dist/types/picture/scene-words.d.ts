import type { Scene } from '../layout/scene.js';
import { type Element } from './markup.js';
import type { SceneStyle } from './style.js';
/** Widths are estimated: a line is filled up to here, so that the end of a wide word stays within its card. */
export declare const FILL = 0.97;
/** In the order of time. */
export declare function sceneWords({ cards, spanLabels, offsetPx, sign }: Scene, style: SceneStyle): Element;
