// Pointers: a drag with the mouse or pen, a swipe with one finger, a pinch with two. A press that moves less than a few
// px stays a press, and what it clicks is not ours. `touch-action: pan-y` gives a vertical swipe to the page, which then
// cancels the pointer.

import { pinchView, pxIn, type GestureHost } from './gesture-view.js';

/** Px a pointer moves before it counts as a drag, so that a click with an unsteady hand stays a click. */
const TAP_PX = 6;
/** Bit of the first button in `buttons`. */
const FIRST_BUTTON = 1;

interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

/** The middle of the first two pointers, px of the window, and how far apart they are; 0 for one. */
function middleOf([a, b = a]: readonly Place[]): { readonly x: number; readonly apart: number } {
  return a && b ? { x: (a.clientX + b.clientX) / 2, apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) } : { x: 0, apart: 0 };
}

/** A finger's way down is the page's; a mouse has no such way. */
function isFar({ pointerType, clientX, clientY }: PointerEvent, from: Place): boolean {
  return Math.hypot(clientX - from.clientX, pointerType === 'touch' ? 0 : clientY - from.clientY) > TAP_PX;
}

/** The node hears the pointer wherever it goes from now on; one that has left already cannot be held. */
function hold(node: HTMLElement, id: number): void {
  try {
    node.setPointerCapture(id);
  } catch { /* it is gone */ }
}

/** The click that the end of a drag makes is nobody's. It comes at once or never. */
function swallowClick(page: Document): void {
  const over = new AbortController();
  page.addEventListener('click', (event) => {
    event.stopPropagation();
    event.preventDefault();
  }, { capture: true, signal: over.signal });
  setTimeout(() => over.abort());
}

export function attachPointers(node: HTMLElement, host: GestureHost, signal: AbortSignal): void {
  /** Where each pressed pointer was when the view last followed it, in the order they came. */
  const places = new Map<number, Place>();
  let isMoving = false;
  /** Hears what happens to the pointers anywhere on the page, while there are any. */
  let pressed = new AbortController();

  const begin = (): void => {
    isMoving = true;
    for (const id of places.keys()) hold(node, id);
    host.change(host.view(), 'start', false);
  };
  const follow = (event: PointerEvent): void => {
    const from = places.get(event.pointerId);
    if (!from) return;
    // A button that was let go where nobody heard it.
    if (event.pointerType === 'mouse' && !(event.buttons & FIRST_BUTTON)) return leave(event);
    if (!isMoving && places.size === 1 && !isFar(event, from)) return;
    if (!isMoving) begin();
    const before = middleOf([...places.values()]);
    places.set(event.pointerId, event);
    const after = middleOf([...places.values()]);
    const factor = before.apart > 0 && after.apart > 0 ? after.apart / before.apart : 1;
    host.change(pinchView(host, factor, pxIn(node, before.x), pxIn(node, after.x)), 'move', factor !== 1);
  };
  const leave = (event: PointerEvent): void => {
    if (!places.delete(event.pointerId) || places.size > 0) return;
    pressed.abort();
    if (!isMoving) return;
    isMoving = false;
    swallowClick(node.ownerDocument);
    host.change(host.view(), 'end', false);
  };
  const listen = (page: Document): void => {
    pressed = new AbortController();
    const options = { capture: true, signal: pressed.signal };
    page.addEventListener('pointermove', follow, options);
    page.addEventListener('pointerup', leave, options);
    page.addEventListener('pointercancel', leave, options);
  };

  node.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || (event.ctrlKey && event.pointerType === 'mouse')) return;
    if (places.size === 0) listen(node.ownerDocument);
    places.set(event.pointerId, event);
    if (isMoving) hold(node, event.pointerId);
  }, { signal });
  // What a finger was held by before is a child, and of no account.
  node.addEventListener('lostpointercapture', (event) => event.target === node && leave(event), { signal });
  signal.addEventListener('abort', () => pressed.abort());
  // A press selects no text and drags no picture away; a pinch is no scroll.
  for (const type of ['selectstart', 'dragstart'] as const) node.addEventListener(type, (event) => places.size > 0 && event.preventDefault(), { signal });
  node.addEventListener('touchmove', (event) => places.size > 1 && event.cancelable && event.preventDefault(), { passive: false, signal });
}
