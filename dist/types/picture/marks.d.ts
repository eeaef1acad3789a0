import type { Scene } from '../layout/scene.js';
import { type Element } from './markup.js';
import type { SceneStyle } from './style.js';
/** All but the words of cards and bars. */
export declare function sceneMarks(scene: Scene, style: SceneStyle): Element;
