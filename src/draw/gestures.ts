// What pointers do in the chart beside plain presses. Turns drags, throws, pinches, taps and wheels into Viewports.
// Each move starts from the host's Viewport as it is then, so that there is one truth whatever else moved or resized it
// meanwhile. It takes no scroll from the page: a plain wheel and a vertical swipe stay the page's.

import { attachPointers } from './gesture-pointers.js';
import type { GestureHost } from './gesture-view.js';
import { attachWheel } from './gesture-wheel.js';
import { attachNearPress } from './near-press.js';

export type { GestureHost } from './gesture-view.js';

/** Listens on `node` until `signal` aborts; `plain` hears of a wheel that is left to the page. */
export function attachGestures(
  node: HTMLElement,
  host: GestureHost,
  signal: AbortSignal,
  plain: () => void = () => {},
): void {
  attachPointers(node, host, signal);
  attachWheel(node, host, signal, plain);
  attachNearPress(node, signal);
}
