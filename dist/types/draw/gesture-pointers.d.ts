import { type GestureHost } from './gesture-view.js';
/** Follows the pointers on `node` until `signal` aborts. */
export declare function attachPointers(node: HTMLElement, host: GestureHost, signal: AbortSignal): void;
