// The wheel: sideways or with Shift it pans, with Ctrl or Cmd (and so a pinch on a trackpad) it zooms about the
// pointer. Anything else is the page's.

import { dragView, moveWithin, pinchView, pxIn, type GestureHost } from './gesture-view.js';

/** A wheel has no end of its own: it rests after so many ms without an event. */
const REST_MS = 160;
/** Px of a line, for wheels that count in lines. */
const LINE_PX = 16;
/** Browsers tell a pinch by a factor f as -100 ln f px, so that the picture follows the fingers. */
const PINCH_PX = 100;
/** A notch of a mouse's wheel, of 100 px or more, zooms no farther than by this factor. */
const MOST = 1.3;

/** `[sideways, down]` in px, whatever the wheel counts in. */
function pxOf({ deltaX, deltaY, deltaMode }: WheelEvent, pagePx: number): readonly [number, number] {
  const unit = [1, LINE_PX, pagePx][deltaMode] ?? 1;
  return [deltaX * unit, deltaY * unit];
}

/** `plain` hears of a turn up or down that is left to the page. */
export function attachWheel(node: HTMLElement, host: GestureHost, signal: AbortSignal, plain: () => void): void {
  let rest = 0;
  const end = (): void => {
    rest = 0;
    if (!signal.aborted) host.rest('pointer');
  };
  // It cannot be passive: sideways it would also leave the page for the one before.
  node.addEventListener(
    'wheel',
    (event) => {
      const [sideways, down] = pxOf(event, node.offsetWidth);
      const isZoom = event.ctrlKey || event.metaKey;
      const px = isZoom ? down || sideways : Math.abs(sideways) > Math.abs(down) ? sideways : event.shiftKey ? down : 0;
      if (px === 0) return down !== 0 && !isZoom ? plain() : undefined;
      event.preventDefault();
      host.hold();
      const at = pxIn(node, event.clientX);
      const factor = Math.min(MOST, Math.max(1 / MOST, Math.exp(-px / PINCH_PX)));
      moveWithin(
        host,
        (view) => (isZoom ? pinchView(view, host.limits(), factor, at, at) : dragView(view, -px)),
        isZoom,
      );
      clearTimeout(rest);
      rest = window.setTimeout(end, REST_MS);
    },
    { passive: false, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(rest));
}
