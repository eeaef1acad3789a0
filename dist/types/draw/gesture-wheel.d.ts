import { type GestureHost } from './gesture-view.js';
export declare function attachWheel(node: HTMLElement, host: GestureHost, signal: AbortSignal): void;
