import { type GestureHost } from './gesture-view.js';
export declare function attachPointers(node: HTMLElement, host: GestureHost, signal: AbortSignal): void;
