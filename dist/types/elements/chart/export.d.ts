import type { Scene } from '../../layout/scene.js';
import type { Store } from '../kit/store.js';
/** A self-contained SVG document of what `chart` shows, with the story's title above it. */
export declare function chartToSvg(chart: HTMLElement, scene: Scene, { document: story, language: { dir, words }, layout, selected }: Store): string;
