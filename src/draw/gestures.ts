// Turns drags, pinches and wheels into Viewports. Each move starts from the host's Viewport as it is then, so that there
// is one truth whatever else moved or resized it meanwhile. It takes no scroll from the page: a plain wheel and a
// vertical swipe stay the page's.

import { attachPointers } from './gesture-pointers.js';
import type { GestureHost } from './gesture-view.js';
import { attachWheel } from './gesture-wheel.js';

export type { GestureHost, Phase } from './gesture-view.js';

/** Listens on `node` until the returned function is called. */
export function attachGestures(node: HTMLElement, host: GestureHost): () => void {
  const ended = new AbortController();
  attachPointers(node, host, ended.signal);
  attachWheel(node, host, ended.signal);
  return () => ended.abort();
}
