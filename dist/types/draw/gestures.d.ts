import type { GestureHost } from './gesture-view.js';
export type { GestureHost, Phase } from './gesture-view.js';
/** Listens on `node` until the returned function is called. */
export declare function attachGestures(node: HTMLElement, host: GestureHost): () => void;
