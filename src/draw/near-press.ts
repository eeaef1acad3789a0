// A finger is broader than a mark. A press beside what can be pressed in the drawing is that of the nearest one within
// reach; what it falls on keeps it. So each has 44 px where it stands alone, and what is nearer to it than to others in
// a crowd.

/** Px from the middle of a mark or a line of words that a finger may miss by: a target of 44 px (WCAG 2.5.5). */
const REACH_PX = 22;
/** A line to a card is thinner than any finger. */
const MARKS = ':is([data-event-id], [data-stack], [data-cluster]):not(.leader)';

/** How far a place is from a box, in px; null beyond a finger's reach of it. */
function distanceTo({ left, right, top, bottom }: DOMRect, x: number, y: number): number | null {
  const reach = (from: number, to: number, at: number): boolean =>
    Math.abs(at - (from + to) / 2) <= Math.max(REACH_PX, (to - from) / 2);
  if (!reach(left, right, x) || !reach(top, bottom, y)) return null;
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The mark that a press at a place of the window is nearest to; null where none is within reach. */
function nearestTo(root: Element, x: number, y: number): Element | null {
  let nearest: { readonly node: Element; readonly px: number } | null = null;
  for (const node of root.querySelectorAll(MARKS)) {
    const box = node.getBoundingClientRect();
    const px = box.width > 0 && getComputedStyle(node).pointerEvents !== 'none' ? distanceTo(box, x, y) : null;
    if (px !== null && px < (nearest?.px ?? Infinity)) nearest = { node, px };
  }
  return nearest?.node ?? null;
}

/** Hands presses of fingers on to what they are nearest to, until `signal` ends it. */
export function attachNearPress(root: HTMLElement, signal: AbortSignal): void {
  let isFinger = false;
  root.addEventListener('pointerdown', ({ pointerType }) => (isFinger = pointerType === 'touch'), { signal });
  root.addEventListener(
    'click',
    (event) => {
      const target = event.composedPath()[0];
      // One on the overview moves the view, and buttons over the drawing are none of it.
      if (!isFinger || !(target instanceof Element) || target.closest(`${MARKS}, .overview, button`)) return;
      const { clientX, clientY, detail } = event;
      const node = nearestTo(root, clientX, clientY);
      if (!node) return;
      event.stopImmediatePropagation();
      if (node instanceof HTMLElement) node.focus({ preventScroll: true });
      node.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, clientX, clientY, detail }),
      );
    },
    { capture: true, signal },
  );
}
