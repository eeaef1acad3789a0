// Turns drags, pinches and wheels into Viewports. It takes no scroll from the page: a plain wheel and a vertical
// swipe stay the page's. d3-zoom reads mouse, pinch and Ctrl+wheel; each gesture starts from the identity transform,
// since a transform over 10^16 px would have no precision left.

import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import { pxToTime, sign, type Viewport } from '../layout/viewport.js';

export type Phase = 'start' | 'move' | 'end';

export interface GestureHost {
  view(): Viewport;
  /** How far `msPerPx` may go. */
  limits(): { readonly minMsPerPx: number; readonly maxMsPerPx: number };
  /** A new Viewport; `isZoom` where the scale may have changed. The host clamps it to its data. */
  change(view: Viewport, phase: Phase, isZoom: boolean): void;
}

/** The Viewport that shows `base` under a d3 transform of its px. */
export function transformView(base: Viewport, { k, x }: Pick<ZoomTransform, 'k' | 'x'>): Viewport {
  return { ...base, msPerPx: base.msPerPx / k, centerMs: pxToTime(base, (base.widthPx / 2 - x) / k) };
}

/** Pans by px: positive moves the picture to the right. */
export function dragView(base: Viewport, px: number): Viewport {
  return { ...base, centerMs: base.centerMs - sign(base) * px * base.msPerPx };
}

/** The node's own px for one of the screen, which a page's `transform` or `zoom` may make more or fewer. */
const scaleOf = (node: HTMLElement): number => node.offsetWidth / node.getBoundingClientRect().width;

const WHEEL_REST_MS = 160;
/** Px a finger moves before a swipe counts as one, so that a tap stays a tap. */
const TAP_PX = 6;

/** Listens on `node` until the returned function is called. */
export function attachGestures(node: HTMLElement, host: GestureHost): () => void {
  const ended = new AbortController();
  attachZoom(node, host);
  attachWheel(node, host, ended.signal);
  attachSwipe(node, host, ended.signal);
  return () => {
    ended.abort();
    select(node).on('.zoom', null);
  };
}

function attachZoom(node: HTMLElement, host: GestureHost): void {
  let base: Viewport | null = null;
  const behavior = zoom<HTMLElement, unknown>()
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if (event.type === 'dblclick') return false;
      if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length > 1;
      return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
    })
    .clickDistance(TAP_PX)
    .on('start', function () {
      base = host.view();
      const { minMsPerPx, maxMsPerPx } = host.limits();
      behavior.scaleExtent([Math.min(1, base.msPerPx / maxMsPerPx), Math.max(1, base.msPerPx / minMsPerPx)]);
      host.change(base, 'start', false);
    })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      const { k, x } = event.transform;
      if (base) host.change(transformView(base, { k, x: x * scaleOf(node) }), 'move', k !== 1);
    })
    .on('end', () => {
      base = null;
      select(node).property('__zoom', zoomIdentity);
      host.change(host.view(), 'end', true);
    });
  select(node).call(behavior);
}

/** A horizontal wheel pans; anything else is left to the page (and Ctrl+wheel to d3-zoom). */
function attachWheel(node: HTMLElement, host: GestureHost, signal: AbortSignal): void {
  let rest = 0;
  node.addEventListener('wheel', (event) => {
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const delta = isSideways ? event.deltaX : event.shiftKey ? event.deltaY : 0;
    if (delta === 0 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const lineToPx = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16;
    host.change(dragView(host.view(), -delta * lineToPx), 'move', false);
    clearTimeout(rest);
    rest = window.setTimeout(() => {
      if (!signal.aborted) host.change(host.view(), 'end', false);
    }, WHEEL_REST_MS);
  }, { passive: false, signal });
}

/** One finger, sideways. `touch-action: pan-y` leaves the vertical to the page, which then cancels the pointer. */
function attachSwipe(node: HTMLElement, host: GestureHost, signal: AbortSignal): void {
  let finger: { readonly id: number; readonly x: number; readonly base: Viewport; moved: boolean } | null = null;
  const fingers = new Set<number>();
  node.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'touch') return;
    fingers.add(event.pointerId);
    finger = fingers.size === 1 ? { id: event.pointerId, x: event.clientX, base: host.view(), moved: false } : null;
  }, { signal });
  node.addEventListener('pointermove', (event) => {
    if (!finger || event.pointerId !== finger.id) return;
    const px = event.clientX - finger.x;
    if (!finger.moved && Math.abs(px) < TAP_PX) return;
    if (!finger.moved) node.setPointerCapture(event.pointerId);
    finger.moved = true;
    host.change(dragView(finger.base, px * scaleOf(node)), 'move', false);
  }, { signal });
  const end = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    if (!finger || event.pointerId !== finger.id) return;
    const { moved } = finger;
    finger = null;
    if (moved) host.change(host.view(), 'end', false);
  };
  for (const type of ['pointerup', 'pointercancel'] as const) node.addEventListener(type, end, { signal });
}
