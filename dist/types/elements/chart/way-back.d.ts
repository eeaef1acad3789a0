import type { Chronicle } from '../../data/chronicle-columns.js';
import { type GestureHost } from '../../draw/gesture-view.js';
import type { MovingWords } from '../../i18n/moving.js';
import type { Scene } from '../../layout/scene.js';
import { type Viewport } from '../../layout/viewport.js';
interface WayBackHost extends GestureHost {
    words(): MovingWords;
    duration(fromMs: number, toMs: number): string;
}
export declare class WayBack {
    #private;
    private readonly root;
    private readonly host;
    readonly node: HTMLButtonElement;
    constructor(root: HTMLElement, host: WayBackHost, signal: AbortSignal);
    update(scene: Scene, view: Viewport, chronicle: Chronicle): void;
}
export {};
