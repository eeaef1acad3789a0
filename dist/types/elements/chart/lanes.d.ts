import type { ReactiveControllerHost } from 'lit';
import type { Chronicle } from '../../data/chronicle-columns.js';
import type { growLabelling } from '../../layout/grow.js';
import type { Labelling } from '../../layout/labelling.js';
import type { layoutScene } from '../../layout/layout-scene.js';
import type { Scene } from '../../layout/scene.js';
import { type SceneHouse } from '../../layout/track-scene.js';
import { type LabellingHouse } from '../../layout/tracks.js';
import type { Viewport } from '../../layout/viewport.js';
import type { Words } from '../../time/words.js';
import type { Lanes } from '../kit/lanes.js';
/** Of what the widget has in any case. */
export interface LanesHouse extends LabellingHouse, SceneHouse {
    readonly layoutScene: typeof layoutScene;
}
export declare class GroupLanes implements Lanes {
    #private;
    private readonly house;
    private readonly host;
    constructor(house: LanesHouse, host: ReactiveControllerHost & Element);
    choose(chronicle: Chronicle, home: Viewport, matches: Uint8Array | undefined, most: number, old?: Labelling | null | false, grow?: typeof growLabelling): Labelling | null;
    readonly layout: typeof layoutScene;
    attach(root: HTMLElement, signal: AbortSignal): (scene: Scene, words: Words) => void;
}
