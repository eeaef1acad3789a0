import { type Chronicle } from '../data/chronicle-columns.js';
import type { frameOf } from './frame.js';
import type { LabelledTrack, Labelling } from './labelling.js';
import type { SceneOptions, sceneOf } from './layout-scene.js';
import type { Scene } from './scene.js';
import type { layoutAxis } from './scene-axis.js';
import type { layoutEras } from './scene-eras.js';
import type { Viewport } from './viewport.js';
/** Of what the chart has in any case. */
export interface SceneHouse {
    readonly frameOf: typeof frameOf;
    readonly sceneOf: typeof sceneOf;
    readonly layoutAxis: typeof layoutAxis;
    readonly layoutEras: typeof layoutEras;
}
export interface TrackSceneOptions extends SceneOptions {
    readonly isOpen: (track: LabelledTrack) => boolean;
    readonly headPx: number;
}
/** As `layoutScene`, of a labelling with tracks. */
export declare function layoutTracks(house: SceneHouse, chronicle: Chronicle, labelling: Labelling, viewport: Viewport, options: TrackSceneOptions): Scene;
