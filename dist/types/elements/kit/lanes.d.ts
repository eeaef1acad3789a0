import type { Chronicle } from '../../data/chronicle-columns.js';
import type { growLabelling } from '../../layout/grow.js';
import type { Labelling } from '../../layout/labelling.js';
import type { layoutScene } from '../../layout/layout-scene.js';
import type { Scene } from '../../layout/scene.js';
import type { Viewport } from '../../layout/viewport.js';
import type { Words } from '../../time/words.js';
export interface Lanes {
    /**
     * In place of `chooseLanes`; null where there are no groups to tell apart. `old`: how the story was labelled before
     * it has grown.
     */
    choose(chronicle: Chronicle, home: Viewport, matches: Uint8Array | undefined, most: number, old?: Labelling | null | false, grow?: typeof growLabelling): Labelling | null;
    /** In place of the chart's own, which it uses where there are none. */
    readonly layout: typeof layoutScene;
    /** Draws the headings into a chart, until `signal` aborts. */
    attach(root: HTMLElement, signal: AbortSignal): (scene: Scene, words: Words) => void;
}
