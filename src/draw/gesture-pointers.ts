// Pointers: a drag with the mouse or pen, a swipe with one finger, a pinch with two, a double tap. A press that moves
// less than a few px stays a press, and what it clicks is not ours. `touch-action: pan-y` gives a vertical swipe to the
// page, which then cancels the pointer.

import { flyTo, pinchView, pull, pxIn, type GestureHost } from './gesture-view.js';
import { letGo, Throw, type Glide } from './glide.js';

/** Px a pointer moves before it counts as a drag, so that a click with an unsteady hand stays a click. */
const TAP_PX = 6;
/** Two taps within so many ms and px are a double one. */
const DOUBLE_MS = 350;
const DOUBLE_PX = 24;
const DOUBLE_FACTOR = 2;
/** What has presses of its own: a tap on it is no tap on the ground. */
const OWN = 'button, [data-event-id], [data-cluster]';
/** What has drags of its own. */
const APART = '.overview';
/** Bit of the first button in `buttons`. */
const FIRST_BUTTON = 1;

interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

/** The middle of the first two pointers, px of the window, and how far apart they are; 0 for one. */
function middleOf([a, b = a]: readonly Place[]): { readonly x: number; readonly apart: number } {
  return a && b
    ? { x: (a.clientX + b.clientX) / 2, apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) }
    : { x: 0, apart: 0 };
}

/** A finger's way down is the page's; a mouse has no such way. */
function isFar({ pointerType, clientX, clientY }: PointerEvent, from: Place): boolean {
  return Math.hypot(clientX - from.clientX, pointerType === 'touch' ? 0 : clientY - from.clientY) > TAP_PX;
}

const isOn = ({ target }: Event, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Hears taps on the ground, and calls `doubled` with the second of two. */
function doubleTaps(doubled: (event: PointerEvent) => void): (event: PointerEvent) => void {
  let last: PointerEvent | null = null;
  return (event) => {
    const isSecond =
      last !== null &&
      event.pointerType === last.pointerType &&
      event.timeStamp - last.timeStamp < DOUBLE_MS &&
      Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) < DOUBLE_PX;
    last = isSecond ? null : event;
    if (isSecond) doubled(event);
  };
}

/** To what is at this place, px from the chart's left edge. */
const flyCloser = (host: GestureHost, px: number): unknown =>
  flyTo(host, pinchView(host.view(), host.limits(), DOUBLE_FACTOR, px, px));

/** The node hears the pointer wherever it goes from now on; one that has left already cannot be held. */
function hold(node: HTMLElement, id: number): void {
  try {
    node.setPointerCapture(id);
  } catch {
    /* it is gone */
  }
}

/** The click that the end of a drag makes is nobody's. It comes at once or never. */
function swallowClick(page: Document): void {
  const over = new AbortController();
  page.addEventListener(
    'click',
    (event) => {
      event.stopPropagation();
      event.preventDefault();
    },
    { capture: true, signal: over.signal },
  );
  setTimeout(() => over.abort());
}

/** Hears what happens to the pointers anywhere on the page, until the one that is given aborts. */
function listen(
  page: Document,
  follow: (event: PointerEvent) => void,
  leave: (event: PointerEvent) => void,
): AbortController {
  const pressed = new AbortController();
  const options = { capture: true, signal: pressed.signal, passive: true };
  page.addEventListener('pointermove', follow, options);
  page.addEventListener('pointerup', leave, options);
  page.addEventListener('pointercancel', leave, options);
  return pressed;
}

/**
 * A press selects no text and drags no picture away; a pinch is no scroll, which a listener cannot tell before it hears
 * it.
 */
function keepFromPage(node: HTMLElement, places: ReadonlyMap<number, Place>, signal: AbortSignal): void {
  for (const type of ['selectstart', 'dragstart'] as const)
    node.addEventListener(type, (event) => places.size > 0 && event.preventDefault(), { signal });
  node.addEventListener('touchmove', (event) => places.size > 1 && event.cancelable && event.preventDefault(), {
    passive: false,
    signal,
  });
}

/** Follows the pointers on `node` until `signal` aborts. */
export function attachPointers(node: HTMLElement, host: GestureHost, signal: AbortSignal): void {
  /** Where each pressed pointer was when the view last followed it, in the order they came. */
  const places = new Map<number, Place>();
  const hand = new Throw();
  let isMoving = false;
  /** One press, alone from its beginning, that has something of the ground under it. */
  let isTap = false;
  let glide: Glide | null = null;
  /** There are pointers, and the page is listened to for them. */
  let pressed = new AbortController();
  const tapped = doubleTaps(({ clientX }) => flyCloser(host, pxIn(node, clientX)));

  const begin = (): void => {
    isMoving = true;
    host.hold();
    for (const id of places.keys()) hold(node, id);
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
    if (places.size === 1) hand.follow(after.x, event.timeStamp);
    const factor = before.apart > 0 && after.apart > 0 ? after.apart / before.apart : 1;
    host.hold();
    const [fromPx, toPx] = [pxIn(node, before.x), pxIn(node, after.x)];
    pull(host, (view) => pinchView(view, host.limits(), factor, fromPx, toPx), factor !== 1);
  };
  const leave = (event: PointerEvent): void => {
    if (!places.delete(event.pointerId)) return;
    const speed = hand.speedAt(event.timeStamp);
    hand.forget();
    if (places.size > 0) return;
    pressed.abort();
    if (!isMoving) return isTap && event.type === 'pointerup' ? tapped(event) : undefined;
    isMoving = false;
    swallowClick(node.ownerDocument);
    glide = letGo(host, event.type === 'pointerup' ? speed : 0);
  };

  node.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || (event.ctrlKey && event.pointerType === 'mouse') || isOn(event, APART)) return;
      if (places.size === 0) pressed = listen(node.ownerDocument, follow, leave);
      isTap = places.size === 0 && !isOn(event, OWN);
      places.set(event.pointerId, event);
      hand.forget();
      // Whoever presses what glides stops it, and asks for nothing else.
      if (glide && !glide.isOver) begin();
      else if (isMoving) hold(node, event.pointerId);
    },
    { signal, passive: true },
  );
  // What a finger was held by before is a child, and of no account.
  const lost = (event: PointerEvent): unknown => event.target === node && leave(event);
  node.addEventListener('lostpointercapture', lost, { signal, passive: true });
  signal.addEventListener('abort', () => pressed.abort());
  keepFromPage(node, places, signal);
}
