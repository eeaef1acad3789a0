import { type GestureHost } from './gesture-view.js';
/** `plain` hears of a turn up or down that is left to the page. */
export declare function attachWheel(node: HTMLElement, host: GestureHost, signal: AbortSignal, plain: () => void): void;
