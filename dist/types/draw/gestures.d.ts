import type { GestureHost } from './gesture-view.js';
export type { GestureHost } from './gesture-view.js';
/** Listens on `node` until `signal` aborts; `plain` hears of a wheel that is left to the page. */
export declare function attachGestures(node: HTMLElement, host: GestureHost, signal: AbortSignal, plain?: () => void): void;
