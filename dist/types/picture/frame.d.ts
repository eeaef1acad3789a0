import type { Scene } from '../layout/scene.js';
import type { SceneStyle } from './style.js';
/** As SVG text. */
export declare function sceneToSvg(scene: Scene, title: string, style: SceneStyle & {
    readonly fontFamily: string;
    readonly lang: string;
}): string;
