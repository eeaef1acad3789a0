// Scrolls the page so that something is seen: as little as it must, and not behind what the page keeps at its edges.

/** Px that are kept free around it. */
const MARGIN_PX = 8;

/** The parent as it is drawn, across shadow roots. */
function drawnParent(node: Element): Element | null {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The innermost element at a place of the window. */
function hitAt(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (
    let inner = hit?.shadowRoot?.elementFromPoint(x, y);
    inner && inner !== hit;
    inner = hit.shadowRoot?.elementFromPoint(x, y)
  )
    hit = inner;
  return hit;
}

/**
 * What the page keeps at the window's edge over everything that scrolls: a sticky header, a bar of cookies. Not what
 * holds `node`.
 */
function coverAt(x: number, y: number, node: Element): DOMRect | null {
  for (let one = hitAt(x, y); one; one = drawnParent(one)) {
    if (['fixed', 'sticky'].includes(getComputedStyle(one).position))
      return holds(one, node) ? null : one.getBoundingClientRect();
  }
  return null;
}

function holds(outer: Element, node: Element): boolean {
  for (let one: Element | null = node; one; one = drawnParent(one)) if (one === outer) return true;
  return false;
}

/** Px at the top and the bottom of the window behind which nothing is seen. */
function coveredEdges(node: Element): { readonly top: number; readonly bottom: number } {
  const { left, right } = node.getBoundingClientRect();
  const x = Math.min(innerWidth - 1, Math.max(0, (left + right) / 2));
  const [head, foot] = [coverAt(x, 1, node), coverAt(x, innerHeight - 2, node)];
  const most = innerHeight / 2;
  return {
    top: head && head.bottom < most ? head.bottom : 0,
    bottom: foot && foot.top > most ? innerHeight - foot.top : 0,
  };
}

/** Whether all of its height is in the window. */
export function isInSight(node: Element): boolean {
  const { top, bottom } = node.getBoundingClientRect();
  const covered = coveredEdges(node);
  return top >= covered.top && bottom <= innerHeight - covered.bottom;
}

/** Whether its beginning is in the upper half of the window. */
export function beginsInSight(node: Element): boolean {
  const { top } = node.getBoundingClientRect();
  return top >= coveredEdges(node).top - 1 && top < innerHeight / 2;
}

/** Whether the window shows all from the top of one to the bottom of the other at once. */
export function fitTogether(upper: Element, lower: Element): boolean {
  const { top, bottom } = coveredEdges(upper);
  return lower.getBoundingClientRect().bottom - upper.getBoundingClientRect().top <= innerHeight - top - bottom;
}

/**
 * Scrolls what scrolls around the node until it is in sight; not at all where it is. Higher than the window: its start.
 */
export function bringIntoSight(node: HTMLElement, behavior: ScrollBehavior = 'instant'): void {
  const scroll = (): void => {
    const { top, bottom } = coveredEdges(node);
    node.style.scrollMarginBlock = `${top + MARGIN_PX}px ${bottom + MARGIN_PX}px`;
    node.scrollIntoView({
      block: node.offsetHeight > innerHeight - top - bottom ? 'start' : 'nearest',
      inline: 'nearest',
      behavior,
    });
    node.style.scrollMarginBlock = '';
  };
  scroll();
  // A header may have come to stick on the way.
  if (behavior === 'instant' && !isInSight(node)) scroll();
}
