// The wheel: sideways or with Shift it pans, with Ctrl or Cmd (and so a pinch on a trackpad) it zooms about the pointer.
// Anything else is the page's.

import { dragView, pinchView, pxIn, type GestureHost } from './gesture-view.js';

/** A wheel has no end of its own: it rests after so many ms without an event. */
const REST_MS = 160;
/** Px of a line, for wheels that count in lines. */
const LINE_PX = 16;
/** Px of a wheel that halve or double the scale: a trackpad's pinch sends few px, a notch of a mouse's wheel 100 or more. */
const OCTAVE_PX = 50;
/** One event zooms no farther than a press of the button does, a factor of 1.6. */
const MOST_OCTAVES = Math.log2(1.6);

/** `[sideways, down]` in px, whatever the wheel counts in. */
function pxOf({ deltaX, deltaY, deltaMode }: WheelEvent, pagePx: number): readonly [number, number] {
  const unit = [1, LINE_PX, pagePx][deltaMode] ?? 1;
  return [deltaX * unit, deltaY * unit];
}

export function attachWheel(node: HTMLElement, host: GestureHost, signal: AbortSignal): void {
  let rest = 0;
  const end = (): void => {
    rest = 0;
    if (!signal.aborted) host.change(host.view(), 'end', false);
  };
  node.addEventListener('wheel', (event) => {
    const [sideways, down] = pxOf(event, node.offsetWidth);
    const isZoom = event.ctrlKey || event.metaKey;
    const px = isZoom ? down || sideways : Math.abs(sideways) > Math.abs(down) ? sideways : event.shiftKey ? down : 0;
    if (px === 0) return;
    event.preventDefault();
    if (!rest) host.change(host.view(), 'start', false);
    const at = pxIn(node, event.clientX);
    const octaves = Math.min(MOST_OCTAVES, Math.max(-MOST_OCTAVES, -px / OCTAVE_PX));
    host.change(isZoom ? pinchView(host, 2 ** octaves, at, at) : dragView(host.view(), -px), 'move', isZoom);
    clearTimeout(rest);
    rest = window.setTimeout(end, REST_MS);
  }, { passive: false, signal });
  signal.addEventListener('abort', () => clearTimeout(rest));
}
